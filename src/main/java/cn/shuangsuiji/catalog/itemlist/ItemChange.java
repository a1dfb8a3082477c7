package cn.shuangsuiji.catalog.itemlist;

/** What became of an item between two lists. */
public enum ItemChange {
    ADDED, CHANGED, WITHDRAWN, RESTORED
}
