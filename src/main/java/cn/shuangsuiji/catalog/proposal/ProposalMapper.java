package cn.shuangsuiji.catalog.proposal;

import cn.shuangsuiji.base.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface ProposalMapper {
    List<Row> page(@Param("state") @Nullable ProposalState state, @Param("offset") long offset,
            @Param("limit") int limit);

    long count(@Param("state") @Nullable ProposalState state);

    List<Row> sent();

    List<Row> openOf(String code);

    @Nullable
    Row byId(long id);

    void add(@Param("row") Row row);

    void change(@Param("row") Row row);

    void sendAt(@Param("id") long id, @Param("at") Instant at);

    void move(@Param("id") long id, @Param("state") ProposalState state, @Param("at") Instant at,
            @Param("answer") String answer);

    void note(@Param("id") long id, @Param("at") Instant at, @Param("answer") String answer);

    /** A proposal as it is kept: its changes are JSON. */
    record Row(long id, String uuid, ProposalKind kind, String code, String name, String changes, String reason,
            String evidence, ProposalState state, String draftedBy, Instant draftedAt, @Nullable Instant sentAt,
            @Nullable Instant answeredAt, String answer) {

        Proposal proposal() {
            return new Proposal(id, uuid, kind, code, name, read(changes), reason, evidence, state, draftedBy,
                    draftedAt, sentAt, answeredAt, answer);
        }

        private static List<FieldChange> read(String json) {
            List<?> rows = Json.read(json, List.class);
            return rows.stream().map(row -> (Map<?, ?>) row)
                    .map(row -> new FieldChange(String.valueOf(row.get("field")),
                            String.valueOf(row.get("before")), String.valueOf(row.get("after"))))
                    .toList();
        }
    }
}
