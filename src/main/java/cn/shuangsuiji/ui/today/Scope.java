package cn.shuangsuiji.ui.today;

/** Whose duties are shown. */
enum Scope {
    MINE, ALL
}
