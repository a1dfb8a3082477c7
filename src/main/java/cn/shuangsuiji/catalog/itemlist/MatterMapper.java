package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface MatterMapper {
    void clear();

    void add(@Param("matter") PlatformMatter matter);

    List<PlatformMatter> matters();

    @Nullable
    PlatformMatter matter(String key);

    void addExport(@Param("uuid") String uuid, @Param("source") String source, @Param("sha256") String sha256,
            @Param("matters") int matters, @Param("who") String who, @Param("at") Instant at);

    @Nullable
    PlatformExport last();

    List<MatterDecision> decisions();

    void decide(@Param("matter") String matter, @Param("item") String item, @Param("reason") String reason,
            @Param("who") String who, @Param("at") Instant at);

    /** Takes back what was decided about the matter, or about the item alone. */
    int undo(@Param("matter") String matter, @Param("item") String item);
}
