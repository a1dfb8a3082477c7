package cn.shuangsuiji.catalog;

/** The lists that come in from outside. */
public enum ListKind {
    LABELS, ITEMS, TARGETS, LICENCES, INSPECTORS
}
