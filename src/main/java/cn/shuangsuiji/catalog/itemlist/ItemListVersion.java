package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A version of the item list.
///
/// @param number which one in force it was, counted from one; null before it came into force
/// @param effectiveFrom the day it comes or came into force; null while it is a draft
/// @param effectiveUntil the day the next one took its place; null before
/// @param source the file, package or notice that it follows; may be empty for a draft
/// @param reason why it was drafted; empty for an import
/// @param draftedBy login of the person who drafted or imported it
/// @param approvedBy login of the other person who approved it; null before, and for an import
/// @param closedReason why it was given up, or given back by its approver last; null where it never was
public record ItemListVersion(long id, String uuid, @Nullable Integer number, String name, VersionState state,
        @Nullable LocalDate effectiveFrom, @Nullable LocalDate effectiveUntil, String source, String reason,
        String draftedBy, Instant draftedAt, @Nullable String approvedBy, @Nullable Instant approvedAt,
        @Nullable String closedBy, @Nullable String closedReason) {

    /** Whether it was ever in force, so that its rows can be shown. */
    public boolean held() {
        return number != null;
    }
}
