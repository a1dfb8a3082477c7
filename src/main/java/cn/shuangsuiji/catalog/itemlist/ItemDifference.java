package cn.shuangsuiji.catalog.itemlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How an item of one list differs from the same item of another.
///
/// @param fields what changed, in the order of the list's columns; empty for one that is new, or gone
public record ItemDifference(String code, String name, ItemChange kind, List<FieldChange> fields) {
    public ItemDifference {
        fields = List.copyOf(fields);
    }

    /** All differences between two lists by code, each list by code too. */
    static List<ItemDifference> between(Map<String, ItemContent> before, Map<String, ItemContent> after) {
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<ItemDifference> differences = new ArrayList<>();
        for (String code : codes) {
            ItemDifference difference = of(before.get(code), after.get(code));
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    /** The difference between two states of an item; null when there is none, or it was on neither list. */
    static @Nullable ItemDifference of(@Nullable ItemContent before, @Nullable ItemContent after) {
        boolean was = before != null && before.active();
        boolean is = after != null && after.active();
        if (before == null || after == null) {
            ItemContent known = before == null ? after : before;
            return known == null || !(was || is)
                    ? null
                    : new ItemDifference(known.code(), known.name(), is ? ItemChange.ADDED : ItemChange.WITHDRAWN,
                            List.of());
        }
        List<FieldChange> fields = before.changesTo(after);
        if (fields.isEmpty()) {
            return null;
        }
        ItemChange kind = was == is ? ItemChange.CHANGED : is ? ItemChange.RESTORED : ItemChange.WITHDRAWN;
        return new ItemDifference(after.code(), after.name(), kind,
                fields.stream().filter(field -> !field.key().equals("active")).toList());
    }
}
