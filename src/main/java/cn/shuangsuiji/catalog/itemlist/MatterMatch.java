package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.catalog.InspectionItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the comparison with the system.
///
/// @param matter null where an item has no counterpart there
/// @param item null where a matter has no counterpart here
/// @param differences what the two say differently, for those found to be one; before is the system's word
/// @param how what joined the two, or settled the one; null where nothing did
/// @param decision what a person decided; null where nobody did
/// @param inDraft whether the draft adds the matter to the list
public record MatterMatch(Outcome outcome, @Nullable PlatformMatter matter, @Nullable InspectionItem item,
        List<FieldChange> differences, @Nullable Join how, @Nullable MatterDecision decision, boolean inDraft) {
    public MatterMatch {
        differences = List.copyOf(differences);
    }

    /** The name to show. */
    public String name() {
        return matter != null ? matter.title() : item == null ? "" : item.name();
    }
}
