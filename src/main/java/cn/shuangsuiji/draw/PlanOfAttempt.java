package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.draw.seal.PublicRecord;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.Map;
import java.util.Objects;

/// The plan that a frozen attempt is committed to: everything that was frozen, and what is only known at the commitment.
final class PlanOfAttempt {
    private final InspectionTask task;
    private final DrawAttempt frozen;

    PlanOfAttempt(InspectionTask task, DrawAttempt frozen) {
        this.task = task;
        this.frozen = frozen;
    }

    /// What is only known at the commitment.
    ///
    /// @param auditHead the last digest of the audit log
    /// @param publicValueName the coming public value that goes into the seed; empty for none
    /// @param clockSetBack what to note when the clock shows an earlier time than the freeze; empty for nothing
    record AtCommitment(String office, String auditHead, String programVersion, String publicValueName,
            String clockSetBack) {}

    DrawPlan plan(AtCommitment now) {
        Map<?, ?> rules = Json.read(frozen.rules(), Map.class);
        QuotaRules quotas = QuotaRules.read(rules.get("items"));
        DrawPlanBuilder builder = new DrawPlanBuilder(task.number(), frozen.attempt(), quotas, frozen.population())
                .taskTitle(task.content().title()).inspectors(frozen.inspectors()).auditHead(now.auditHead())
                .programVersion(now.programVersion())
                .choice(Choice.read(Objects.requireNonNull((Map<?, ?>) rules.get("choice"))))
                .with("exclusions", Objects.requireNonNull(rules.get("exclusions"))).with("office", now.office())
                .with("assignment", Objects.requireNonNull(rules.get("assignment")));
        if (!now.clockSetBack().isEmpty()) {
            builder.with("clockSetBack", now.clockSetBack());
        }
        if (task.platformNumber() != null) {
            builder.platformTaskNumber(task.platformNumber());
        }
        if (task.sealedSha256() != null) {
            builder.sealedSha256(task.sealedSha256());
        }
        if (!now.publicValueName().isEmpty()) {
            builder.publicValueName(now.publicValueName());
        }
        if (frozen.seals() != null) {
            PublicRecord.commit(builder, quotas, frozen.seals(), frozen.population(), frozen.inspectors());
        }
        return builder.build();
    }
}
