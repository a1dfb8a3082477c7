package cn.shuangsuiji.ui.catalog;

/** Which people the list shows. */
enum PeopleShown {
    ALL, PRESENT, EXPIRING, LEFT
}
