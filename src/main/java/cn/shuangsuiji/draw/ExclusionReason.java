package cn.shuangsuiji.draw;

/// Why a target of the list cannot be drawn this time, in the order in which it is asked: each target counts for the first
/// that holds. Declared and counted before the seed exists.
public enum ExclusionReason {
    /** Cancelled, revoked or moved away. */
    NOT_ACTIVE(true),
    /** No item of the task applies to it. */
    NO_ITEM(false),
    /** All items that apply are exempt from random inspection (甘市监发〔2024〕24号: key food, drug and equipment safety). */
    EXEMPT(true),
    /** Neither plan nor item has a ratio for its risk class. */
    NO_RATIO(false),
    /** Already drawn this year for one of these items. */
    DRAWN_THIS_YEAR(true),
    /** Low risk and already drawn this year for anything (practice of several provinces: not again in principle). */
    LOW_RISK_DRAWN(true),
    /** Drawn as often this year as the office may visit one target (国办发〔2024〕54号). */
    VISITS_CAP(true),
    /** A case about it is open. */
    OPEN_CASE(true);

    private final boolean isLiftable;

    ExclusionReason(boolean isLiftable) {
        this.isLiftable = isLiftable;
    }

    /** Whether a person may decide, with a reason, to draw these targets all the same. */
    public boolean isLiftable() {
        return isLiftable;
    }
}
