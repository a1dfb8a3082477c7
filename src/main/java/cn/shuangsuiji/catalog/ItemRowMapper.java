package cn.shuangsuiji.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.ibatis.annotations.Param;

interface ItemRowMapper {
    void put(@Param("uuid") String uuid, @Param("values") Map<String, String> values,
            @Param("initials") String initials);

    /** How many rows say something else than the last version, or are new or gone. */
    long changedRows();

    int nextNumber();

    void supersede(@Param("day") LocalDate day);

    void addVersion(@Param("uuid") String uuid, @Param("number") int number, @Param("name") String name,
            @Param("day") LocalDate day, @Param("source") String source, @Param("who") String who,
            @Param("at") Instant at);

    void endRows(@Param("number") int number);

    void beginRows(@Param("number") int number);

    void nameVersion(@Param("name") String name);
}
