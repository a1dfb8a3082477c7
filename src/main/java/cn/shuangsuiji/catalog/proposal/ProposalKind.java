package cn.shuangsuiji.catalog.proposal;

import cn.shuangsuiji.catalog.ListKind;

/** What is proposed to the owner of a row. */
public enum ProposalKind {
    /** Fields of a target are wrong. */
    TARGET_CORRECTION,
    /** A target is cancelled, revoked or has moved away; its status says which. */
    TARGET_GONE,
    /** A target is missing from the list. */
    TARGET_MISSING,
    /** Fields of an item are wrong. */
    ITEM_CORRECTION,
    /** An item of local law is missing from the list. */
    ITEM_LOCAL;

    /** The list it is about. */
    public ListKind list() {
        return this == ITEM_CORRECTION || this == ITEM_LOCAL ? ListKind.ITEMS : ListKind.TARGETS;
    }

    /** Whether it asks for a row that is not there yet. */
    public boolean isAddition() {
        return this == TARGET_MISSING || this == ITEM_LOCAL;
    }
}
