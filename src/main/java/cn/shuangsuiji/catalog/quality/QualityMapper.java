package cn.shuangsuiji.catalog.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;

interface QualityMapper {
    /** Counts of the targets by the names of measures, and the bases by theirs; one pass over the list. */
    Map<String, Number> targetCounts(@Param("terms") Terms terms);

    Map<String, Number> itemCounts();

    Map<String, Number> inspectorCounts(@Param("terms") Terms terms);

    void keep(@Param("measure") Measure measure, @Param("day") LocalDate day, @Param("count") long count,
            @Param("total") long total);

    /** The counts of the last days of a measure, newest first. */
    List<Taken> history(@Param("measure") Measure measure, @Param("until") LocalDate until, @Param("limit") int limit);

    List<QualityRow> rows(@Param("measure") Measure measure, @Param("terms") Terms terms,
            @Param("order") String order, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("measure") Measure measure, @Param("terms") Terms terms);

    /**
     * What the conditions are measured against.
     *
     * @param staleBefore rows of an earlier day are stale
     * @param areas the codes of the known townships as a JSON array
     */
    record Terms(LocalDate today, LocalDate staleBefore, String areas) {}

    /** A count of a day. */
    record Taken(LocalDate day, long count) {}
}
