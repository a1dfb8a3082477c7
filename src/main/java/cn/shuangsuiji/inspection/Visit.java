package cn.shuangsuiji.inspection;

import cn.shuangsuiji.catalog.TargetKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 检查 (一户一次): one target of one task, with the target's facts as they were when the draw was frozen.
///
/// @param ordinal its number within the task, from one
/// @param methods 核查方式, constants of CheckMethod joined by commas
/// @param bulk whether "no problem" was entered for all items at once
/// @param draft what is being entered, as JSON; null while nothing is
public record Visit(long id, String uuid, long taskId, int ordinal, VisitState state, String code, String name,
        TargetKind kind, String address, String legalRepresentative, String phone,
        @Nullable LocalDate notifiedOn, @Nullable LocalDate inspectedOn, String methods,
        @Nullable Signature signature, @Nullable Obstacle obstacle, String note, boolean bulk, @Nullable String draft,
        @Nullable Instant draftAt, @Nullable String enteredBy, @Nullable Instant enteredAt,
        @Nullable String reviewedBy, @Nullable Instant reviewedAt, @Nullable String returnReason,
        @Nullable LocalDate publishedOn) {}
