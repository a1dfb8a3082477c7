package cn.shuangsuiji.ui.itemlist;

/** The parts of the item list's page. */
enum ListPart {
    DRAFT, VERSIONS, MATTERS
}
