package cn.shuangsuiji.ui.kit;

/// One step of a task.
///
/// @param name what is done in it
/// @param state whether it is behind, at hand or ahead
/// @param fact done: who, when, how many; current: what is awaited; waiting: why it cannot be done yet, or nothing
public record Step(String name, StepState state, String fact) {}
