package cn.shuangsuiji.catalog.labelling;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface CoverageMapper {
    List<Row> counts(@Param("group") CoverageGroup group);

    List<CoverageService.Unlabelled> rows(@Param("group") CoverageGroup group, @Param("key") String key,
            @Param("order") String order, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("group") CoverageGroup group, @Param("key") String key);

    /** A group with its counts. */
    record Row(String key, long total, long without) {}
}
