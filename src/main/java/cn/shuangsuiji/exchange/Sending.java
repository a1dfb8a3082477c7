package cn.shuangsuiji.exchange;

/** How far a package of ours came. Only a signed acknowledgement makes it received. */
public enum Sending {
    EXPORTED, RECEIVED, RETURNED
}
