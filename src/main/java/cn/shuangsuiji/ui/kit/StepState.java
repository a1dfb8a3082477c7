package cn.shuangsuiji.ui.kit;

/// Where the work stands with a step.
public enum StepState {
    DONE, CURRENT, WAITING
}
