package cn.shuangsuiji.ui.catalog;

import java.util.List;

/// What became of an entry about a target.
///
/// @param twins the sentence about targets of the same name, for which nothing was saved yet; empty when it was saved
/// @param sentences for the clerk, once it was saved
record TargetSaved(String code, String twins, List<String> sentences) {}
