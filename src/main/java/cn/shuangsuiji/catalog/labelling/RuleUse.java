package cn.shuangsuiji.catalog.labelling;

/** Whether a rule is asked. */
public enum RuleUse {
    IN_USE, WITHDRAWN
}
