package cn.shuangsuiji.statistics;

/** What is looked at. */
public enum BiasTest {
    /** Whether some kind of target is drawn more or less than its share. */
    KIND,
    /** The same for townships. */
    DIVISION,
    /** What share of each risk class is drawn: meant to differ, so only shown. */
    RISK,
    /** Whether the drawn stand early or late in the list. */
    TREND,
    /** Whether the drawn are evenly spaced, as when every k-th row is taken. */
    SPACING,
    /** Whether the drawn stand in clusters, or never side by side. */
    CLUSTERS,
    /** Whether a stretch at the head or the end of the list is never reached. */
    ENDS,
    /** Whether the same targets come up again and again, or never again. */
    REPEATS,
    /** Whether somebody is sent much more than others who could go. */
    LOAD,
    /** Whether the same two people go together. */
    PAIRS,
    /** Whether the same person returns to the same target. */
    RETURNS,
    /** Whether people keep to their townships. */
    PLACES,
    /** How often a draw was given up for another. */
    REDRAWS,
    /** How often the digits came from the computer. */
    MACHINE,
    /** Whether the digits look like dice or like somebody's invention. */
    DIGITS
}
