package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An edit of the draft, laid over the list in force as it is now. Where the list changed since, the fields that the edit did
/// not touch follow the list, and a field that both changed differently is a conflict that a person decides.
///
/// @param before what the list said when the item was edited; null when it was not there
/// @param content what the draft says
/// @param current what the list says now; null when it is not there
public record DraftEdit(String code, @Nullable ItemContent before, ItemContent content, String editedBy,
        Instant editedAt, @Nullable ItemContent current) {

    /** What the list will say with this edit, as far as nothing conflicts. */
    public ItemContent merged() {
        if (before == null || current == null) {
            return content;
        }
        ItemContent merged = current;
        for (FieldChange change : before.changesTo(content)) {
            merged = merged.with(change.key(), change.after());
        }
        return merged;
    }

    /** The fields that the list changed one way and the edit another: before is the list's word, after the edit's. */
    public List<FieldChange> conflicts() {
        if (before == null) {
            return current == null ? List.of() : current.changesTo(content);
        }
        if (current == null) {
            return List.of(new FieldChange("code", "", code));
        }
        ItemContent now = current;
        ItemContent then = before;
        return then.changesTo(content).stream().filter(change -> !now.get(change.key()).equals(change.before()))
                .filter(change -> !now.get(change.key()).equals(change.after()))
                .map(change -> new FieldChange(change.key(), now.get(change.key()), change.after())).toList();
    }

    /** What the edit changes on the list as it is now; empty when the list says it already. */
    public List<ItemDifference> difference() {
        return Stream.ofNullable(ItemDifference.of(current, merged())).toList();
    }
}
