package cn.shuangsuiji.catalog.itemlist;

/** What joined a matter and an item. */
public enum Join {
    CODE, NAME, PERSON
}
