package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;

/** What 名录 shows, one at a time: the three lists, the labels that join them, and how good they are. */
enum CatalogPart {
    TARGETS, ITEMS, INSPECTORS, LABELS, QUALITY;

    static CatalogPart of(ListKind list) {
        return valueOf(list.name());
    }

    String words() {
        return Messages.text("ui.catalog.list." + name());
    }
}
