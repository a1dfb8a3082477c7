package cn.shuangsuiji.ui.kit;

/// A state as a table shows it.
///
/// @param text the state's word
/// @param tone its colour
public record Badge(String text, Tone tone) {}
