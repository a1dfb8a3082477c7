package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.inspection.Visit;

/// A visit as the list shows it.
///
/// @param task the task's title with its number
/// @param leader the name of the team's leader
record VisitRow(Visit visit, String task, String leader) {}
