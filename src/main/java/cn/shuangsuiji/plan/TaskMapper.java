package cn.shuangsuiji.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface TaskMapper {
    /** A task as its row. */
    record Row(long id, String uuid, String number, long lineId, String content, LocalDate inspectFrom,
            LocalDate inspectTo, TaskState state, @Nullable String platformNumber, @Nullable NumberSource numberSource,
            @Nullable String sealedSha256, String planner, @Nullable String approver, @Nullable String voidReason) {
        InspectionTask task() {
            return new InspectionTask(id, uuid, number, lineId, LineJson.read(content), inspectFrom, inspectTo, state,
                    platformNumber, numberSource, sealedSha256, planner, approver, voidReason);
        }
    }

    void add(@Param("uuid") String uuid, @Param("number") String number, @Param("task") NewTask task,
            @Param("content") String content, @Param("planner") String planner);

    @Nullable
    Row task(long id);

    @Nullable
    Row byUuid(String uuid);

    List<Row> tasks();

    int move(@Param("id") long id, @Param("from") TaskState from, @Param("to") TaskState to);

    void approved(@Param("id") long id, @Param("approver") String approver);

    void voided(@Param("id") long id, @Param("reason") String reason);

    void register(@Param("id") long id, @Param("number") String number, @Param("source") NumberSource source,
            @Param("sealed") @Nullable String sealed);

    @Nullable
    Row byPlatformNumber(String number);

    void authorise(@Param("authorisation") Authorisation authorisation, @Param("at") Instant at);

    @Nullable
    Authorisation authorisation(String number);

    List<Authorisation> authorisations();

    void use(@Param("number") String number, @Param("taskId") long taskId);
}
