package cn.shuangsuiji.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface StatisticsMapper {
    void add(@Param("uuid") String uuid, @Param("name") String name, @Param("drawnOn") LocalDate drawnOn,
            @Param("preview") PlatformPreview preview, @Param("fileName") String fileName, @Param("by") String by,
            @Param("at") Instant at);

    void addTarget(@Param("listId") long listId, @Param("target") PlatformTarget target);

    List<PlatformList> lists();

    @Nullable
    PlatformList list(String uuid);

    /** The name under which this file is kept. */
    @Nullable
    String nameOf(String sha256);

    List<PlatformTarget> targets(long listId);

    int withdraw(@Param("id") long id, @Param("by") String by, @Param("at") Instant at,
            @Param("reason") String reason);
}
