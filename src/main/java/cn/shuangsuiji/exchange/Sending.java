package cn.shuangsuiji.exchange;

/** How far a record or a package of ours came. Only a signed acknowledgement makes it received. */
public enum Sending {
    /** In no package yet, or to be sent again; a package is never in this state. */
    PENDING, EXPORTED, RECEIVED, RETURNED
}
