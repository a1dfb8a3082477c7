package cn.shuangsuiji.inspection;

/** How the inspected party acknowledged the record. */
public enum Signature {
    SIGNED, SEALED, REFUSED_BEFORE_WITNESS
}
