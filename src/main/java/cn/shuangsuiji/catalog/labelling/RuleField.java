package cn.shuangsuiji.catalog.labelling;

/** Where a rule found its reason. */
public enum RuleField {
    SCOPE, NAME, LICENCE, INDUSTRY
}
