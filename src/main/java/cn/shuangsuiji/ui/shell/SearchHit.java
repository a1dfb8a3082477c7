package cn.shuangsuiji.ui.shell;

/// Something that Ctrl+K found.
///
/// @param kind what it is: 企业, 任务, 人员
/// @param title its name
/// @param subtitle what tells it from others of that name: the code, the place, the year
/// @param open leads there; runs on the window's thread
public record SearchHit(String kind, String title, String subtitle, Runnable open) {}
