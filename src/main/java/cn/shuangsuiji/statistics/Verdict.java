package cn.shuangsuiji.statistics;

/** What to make of a finding; never that somebody did something. */
public enum Verdict {
    /** Chance does not do this: how it was drawn should be looked into. */
    CHECK,
    /** Chance does this now and then. */
    LOOK,
    /** As chance does it. */
    USUAL,
    /** A figure with which chance has nothing to do. */
    FIGURE,
    /** Not enough to say anything. */
    TOO_LITTLE
}
