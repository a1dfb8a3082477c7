package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/// Rows by the keys of their columns. What is asked once for each row stands once for each list: a statement that chooses is
/// put together anew at every call.
interface ImportMapper {
    List<Map<String, Object>> existing(@Param("list") ListKind list, @Param("keys") String keysAsJson);

    long count(@Param("list") ListKind list);

    void addLabel(@Param("values") Map<String, String> values);

    void addTarget(@Param("uuid") String uuid, @Param("values") Map<String, String> values,
            @Param("initials") String initials);

    List<String> knownTargets(@Param("codes") String codesAsJson);

    void addLicence(@Param("values") Map<String, String> values);

    void changeLicence(@Param("values") Map<String, String> values);

    void addInspector(@Param("uuid") String uuid, @Param("values") Map<String, String> values,
            @Param("initials") String initials);

    void changeLabel(@Param("values") Map<String, String> values);

    void changeTarget(@Param("values") Map<String, String> values, @Param("initials") String initials);

    void changeInspector(@Param("values") Map<String, String> values, @Param("initials") String initials);

    long lastTarget();

    void indexAfter(@Param("last") long last);

    void seen(@Param("values") Map<String, String> values);

    void clearTargetLabels(@Param("key") String code);

    void clearInspectorLabels(@Param("key") String certificate);

    void labelTarget(@Param("key") String code, @Param("label") String label);

    void clearInspectorExperts(@Param("key") String certificate);

    void clearInspectorAreas(@Param("key") String certificate);

    void labelInspector(@Param("key") String certificate, @Param("label") String label);

    void expertInspector(@Param("key") String certificate, @Param("label") String label);

    void sendInspector(@Param("key") String certificate, @Param("area") String area);

    List<Label> labels();

    List<String> labelsWithoutParent();

    /** Codes of targets of this name that begin with these 15 digits. */
    List<String> codesLike(@Param("first") String first15, @Param("name") String name);

    @Nullable
    LocalDate importedAsOf(@Param("list") ListKind list, @Param("sha256") String sha256);

    @Nullable
    LocalDate newest(@Param("list") ListKind list);

    void addBatch(@Param("batch") Batch batch);
}
