package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;

/// What a person decided about a matter, an item, or both.
///
/// @param matter the matter's key; empty where it is about an item alone
/// @param item the item's code; empty where it is about a matter alone
/// @param reason why one of them has no counterpart; empty for a link
public record MatterDecision(String matter, String item, String reason, String decidedBy, Instant decidedAt) {
    boolean isLink() {
        return !matter.isEmpty() && !item.isEmpty();
    }
}
