package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows by the keys of their columns; every list has the same five questions. */
interface ImportMapper {
    List<Map<String, Object>> existing(@Param("list") ListKind list, @Param("keys") String keysAsJson);

    long count(@Param("list") ListKind list);

    void add(@Param("list") ListKind list, @Param("uuid") String uuid, @Param("values") Map<String, String> values,
            @Param("initials") String initials);

    void change(@Param("list") ListKind list, @Param("values") Map<String, String> values,
            @Param("initials") String initials);

    void seenOn(@Param("code") String code, @Param("asOf") String asOf);

    void clearLabels(@Param("list") ListKind list, @Param("key") String key);

    void label(@Param("list") ListKind list, @Param("key") String key, @Param("label") String label);

    List<Label> labels();

    List<String> labelsWithoutParent();

    @Nullable
    LocalDate importedAsOf(@Param("list") ListKind list, @Param("sha256") String sha256);

    @Nullable
    LocalDate newest(@Param("list") ListKind list);

    void addBatch(@Param("batch") Batch batch);
}
