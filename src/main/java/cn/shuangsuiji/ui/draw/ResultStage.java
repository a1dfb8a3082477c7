package cn.shuangsuiji.ui.draw;

/** What the last page of a ceremony shows, in its order: nothing moves by itself, somebody presses Enter. */
public enum ResultStage {
    /** Tickets in the order of the list. */
    AS_LISTED,
    /** The same tickets, lowest first, with the line. */
    SORTED,
    /** The names of the drawn. */
    NAMES
}
