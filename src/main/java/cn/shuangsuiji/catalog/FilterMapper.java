package cn.shuangsuiji.catalog;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface FilterMapper {
    List<Row> all();

    void put(@Param("name") String name, @Param("filter") String filter, @Param("savedBy") String savedBy,
            @Param("savedAt") Instant savedAt);

    int remove(String name);

    /** A filter as JSON. */
    record Row(String name, String filter, String savedBy, Instant savedAt) {}
}
