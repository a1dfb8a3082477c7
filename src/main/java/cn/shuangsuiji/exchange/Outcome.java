package cn.shuangsuiji.exchange;

/** What became of a package that came in; the clerk's word for each is in the bundle. */
public enum Outcome {
    /** Its content is here already; nothing changed, the acknowledgement is repeated. */
    ALREADY_DONE,
    /** Its whole content was taken in one transaction. */
    APPLIED,
    /** Genuine, but something before it, or a newer program, is missing; it is kept and applied by itself later. */
    HELD,
    /** Older than what is here. */
    ROLLBACK_REFUSED,
    /** A full list that is empty or far smaller than the present one: a second person decides. */
    NEEDS_CONFIRMATION,
    /** Not genuine, not for us, or damaged: put aside whole. */
    QUARANTINED
}
