package cn.shuangsuiji.assignment;

/** Either everybody's seats, or why there can be none. */
public sealed interface AssignmentOutcome permits AssignmentResult, Shortage {}
