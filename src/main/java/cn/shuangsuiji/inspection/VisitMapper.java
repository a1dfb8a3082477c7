package cn.shuangsuiji.inspection;

import cn.shuangsuiji.base.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface VisitMapper {
    /** A state and how many visits are in it. */
    record StateCount(VisitState state, int visits) {}

    void add(Visit visit);

    void addFinding(Finding finding);

    void putInspector(VisitInspector inspector);

    @Nullable
    Visit byId(long id);

    @Nullable
    Visit byUuid(String uuid);

    List<Visit> page(@Param("filter") VisitFilter filter, @Param("request") PageRequest request);

    long count(@Param("filter") VisitFilter filter);

    List<Visit> ofTask(long taskId);

    List<Visit> ofTarget(String code);

    List<Visit> inState(VisitState state);

    List<StateCount> counts(@Param("taskId") @Nullable Long taskId);

    List<Finding> findings(long visitId);

    List<VisitInspector> inspectors(long visitId);

    int move(@Param("id") long id, @Param("from") VisitState from, @Param("to") VisitState to);

    void notified(@Param("id") long id, @Param("on") LocalDate on);

    void keepDraft(@Param("id") long id, @Param("draft") String draft, @Param("at") Instant at);

    void entered(@Param("id") long id, @Param("inspectedOn") LocalDate inspectedOn, @Param("methods") String methods,
            @Param("draft") FindingDraft draft, @Param("by") String by, @Param("at") Instant at);

    void answer(@Param("visitId") long visitId, @Param("answer") Answer answer,
            @Param("result") @Nullable ResultCode result);

    void reviewed(@Param("id") long id, @Param("by") String by, @Param("at") Instant at);

    void returned(@Param("id") long id, @Param("reason") String reason);

    void published(@Param("id") long id, @Param("on") LocalDate on);

    List<DaysOut> daysOut(int year);

    /** On how many days of a year somebody was out. */
    record DaysOut(String certificate, int days) {}
}
