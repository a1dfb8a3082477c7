package cn.shuangsuiji.ui.publication;

/** What the page shows. */
enum PublicationTab {
    DUE, PUBLISHED
}
