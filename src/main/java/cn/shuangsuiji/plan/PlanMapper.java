package cn.shuangsuiji.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface PlanMapper {
    /** A line as its row. */
    record LineRow(long id, String uuid, long planId, int ordinal, String content) {
        PlanLine line() {
            return new PlanLine(id, uuid, planId, ordinal, LineJson.read(content));
        }
    }

    void add(@Param("uuid") String uuid, @Param("year") int year, @Param("number") String number,
            @Param("title") String title, @Param("planner") String planner);

    @Nullable
    AnnualPlan plan(long id);

    @Nullable
    AnnualPlan byUuid(String uuid);

    List<AnnualPlan> plans();

    int move(@Param("id") long id, @Param("from") PlanState from, @Param("to") PlanState to);

    void approved(@Param("id") long id, @Param("approver") String approver, @Param("at") Instant at);

    void published(@Param("id") long id, @Param("on") LocalDate on);

    void addLine(@Param("uuid") String uuid, @Param("planId") long planId, @Param("content") String content);

    void changeLine(@Param("id") long id, @Param("content") String content);

    void removeLine(long id);

    @Nullable
    LineRow line(long id);

    List<LineRow> lines(long planId);
}
