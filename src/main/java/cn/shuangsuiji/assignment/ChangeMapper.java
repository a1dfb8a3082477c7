package cn.shuangsuiji.assignment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface ChangeMapper {
    /** A change as kept: its public content, and beside it what stays in the office. */
    record Row(String uuid, int seq, String kind, String target, String content, String note, String changedBy,
            String approver, Instant changedAt) {}

    /** How many changes of a kind. */
    record KindCount(String kind, int changes) {}

    void add(@Param("attemptId") long attemptId, @Param("row") Row row);

    List<Row> ofAttempt(long attemptId);

    List<KindCount> ofTask(long taskId);

    List<KindCount> ofYear(int year);
}
