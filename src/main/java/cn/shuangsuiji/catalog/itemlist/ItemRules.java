package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.ResultWordings;
import cn.shuangsuiji.db.Tx;
import java.util.List;
import java.util.regex.Pattern;

/** What an item must say to stand on the list. */
final class ItemRules {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final List<String> NEEDED = List.of("category", "name", "targetKinds", "methods", "importance");
    private static final List<String> LABELS = List.of("targetLabel", "qualification");

    private ItemRules() {}

    /** @throws AppException when something is missing or not known */
    static void check(Tx tx, ItemContent content) {
        if (!CODE.matcher(content.code()).matches()) {
            throw new AppException("itemlist.code.wrong", content.code());
        }
        for (String key : NEEDED) {
            if (content.get(key).isBlank()) {
                throw new AppException("itemlist.blank", new FieldChange(key, "", "").title());
            }
        }
        for (String key : LABELS) {
            String label = content.get(key);
            if (!label.isEmpty() && tx.mapper(ItemListMapper.class).labels(label) == 0) {
                throw new AppException("catalog.label.unknown", label);
            }
        }
        if (!ResultWordings.areReadable(content.get("resultWordings"))) {
            throw new AppException("itemlist.wordings.wrong");
        }
    }
}
