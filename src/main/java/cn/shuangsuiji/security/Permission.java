package cn.shuangsuiji.security;

/** A kind of step that not everybody may take. */
public enum Permission {
    IMPORT_LISTS, PLAN, APPROVE, DRAW, WITNESS_DRAW, ENTER_FINDING, REVIEW_FINDING, PUBLISH, DISPOSE, EXCHANGE,
    ADMINISTER
}
