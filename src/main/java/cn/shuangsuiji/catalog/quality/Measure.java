package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.catalog.ListKind;

/// One line of the quality report: something that should not be in a list, counted among those of its rows that it can
/// concern. Of the targets only those count that can be drawn.
public enum Measure {
    /** A target without a name. */
    NO_NAME(ListKind.TARGETS, Basis.ACTIVE),
    NO_ADDRESS(ListKind.TARGETS, Basis.ACTIVE), NO_REPRESENTATIVE(ListKind.TARGETS, Basis.ENTITIES),
    NO_INDUSTRY(ListKind.TARGETS, Basis.ENTITIES), NO_SCOPE(ListKind.TARGETS, Basis.ENTITIES),
    /** A division that is not nine digits of a township or street that the program knows. */
    NO_TOWNSHIP(ListKind.TARGETS, Basis.ACTIVE), NO_RISK(ListKind.TARGETS, Basis.ENTITIES),
    /** A code that is not 18 characters long: an old registration number or a damaged code. */
    CODE_LENGTH(ListKind.TARGETS, Basis.ENTITIES),
    /** A code with a character that credit codes do not use. */
    CODE_LETTERS(ListKind.TARGETS, Basis.ENTITIES), CODE_CHECK(ListKind.TARGETS, Basis.ENTITIES),
    /** A row that may be the same target as another one. */
    DUPLICATE(ListKind.TARGETS, Basis.ENTITIES),
    /** A row older than the office's list.stale.days. */
    STALE(ListKind.TARGETS, Basis.ACTIVE), LICENCE_EXPIRED(ListKind.TARGETS, Basis.ACTIVE),
    NO_LABEL(ListKind.TARGETS, Basis.ACTIVE),
    /** 应纳未纳: a target whose kind and labels bring no item of the list. */
    NO_ITEM(ListKind.TARGETS, Basis.ACTIVE),
    /** An item of the list to which no target answers. */
    ITEM_NO_TARGET(ListKind.ITEMS, Basis.ITEMS), INSPECTOR_NO_LABEL(ListKind.INSPECTORS, Basis.INSPECTORS),
    CERTIFICATE_EXPIRED(ListKind.INSPECTORS, Basis.INSPECTORS);

    /** Which rows a measure can concern. */
    enum Basis {
        ACTIVE, ENTITIES, ITEMS, INSPECTORS
    }

    private final ListKind list;
    private final Basis basis;

    Measure(ListKind list, Basis basis) {
        this.list = list;
        this.basis = basis;
    }

    /** The list whose rows it counts. */
    public ListKind list() {
        return list;
    }

    Basis basis() {
        return basis;
    }
}
