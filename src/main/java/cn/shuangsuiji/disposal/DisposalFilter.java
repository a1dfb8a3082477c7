package cn.shuangsuiji.disposal;

/** Which follow-ups a list shows. */
public enum DisposalFilter {
    OPEN, ALL
}
