package cn.shuangsuiji.catalog.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal with its changes.
///
/// @param code of the target or item; empty where an addition has none
/// @param name what people call it
/// @param draftedBy login
/// @param sentAt when it went into the outbox; null for a draft
/// @param answer what was last heard: the package that brought the value or still had the old one, or a person's note
public record Proposal(long id, String uuid, ProposalKind kind, String code, String name, List<FieldChange> changes,
        String reason, String evidence, ProposalState state, String draftedBy, Instant draftedAt,
        @Nullable Instant sentAt, @Nullable Instant answeredAt, String answer) {
    public Proposal {
        changes = List.copyOf(changes);
    }
}
