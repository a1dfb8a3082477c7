package cn.shuangsuiji.ui.notice;

/** What the screen 文书 has. */
enum NoticePart {
    PREVIEW, BLANK, LOG, SCANS, NUMBERS, TEMPLATES
}
