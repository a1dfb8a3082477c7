package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.Columns;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A field that says something else than before.
///
/// @param key the field, by the key of its column
/// @param before as it is kept; empty for nothing
/// @param after as it is kept; empty for nothing
public record FieldChange(String key, String before, String after) {
    /** What the field is called. */
    public String title() {
        return column().title();
    }

    /** What it said, in the clerk's words. */
    public String beforeInWords() {
        return words(before);
    }

    /** What it says now, in the clerk's words. */
    public String afterInWords() {
        return words(after);
    }

    private Column column() {
        return Columns.of(ListKind.ITEMS).stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private String words(String kept) {
        Column column = column();
        if (kept.isEmpty()) {
            return Messages.text("itemlist.nothing");
        }
        if (column.type() == Column.Type.FLAG) {
            return Messages.text(kept.equals("1") ? "catalog.flag.yes" : "catalog.flag.no");
        }
        Class<? extends Enum<?>> constants = column.words();
        return constants == null
                ? kept
                : Arrays.stream(constants.getEnumConstants())
                        .filter(constant -> Arrays.asList(kept.split(",")).contains(constant.name())).map(Messages::of)
                        .collect(Collectors.joining(Messages.text("base.comma")));
    }
}
