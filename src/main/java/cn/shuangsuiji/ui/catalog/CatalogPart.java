package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;

/** What 名录 shows, one at a time: the three lists, the labels that join them, and how good they are. */
enum CatalogPart {
    TARGETS, ITEMS, INSPECTORS, LABELS, QUALITY;

    /** Where a list is to be seen; permits stand with those who hold them. */
    static CatalogPart of(ListKind list) {
        return list == ListKind.LICENCES ? TARGETS : valueOf(list.name());
    }

    String words() {
        return Messages.text("ui.catalog.list." + name());
    }
}
