package cn.shuangsuiji.assignment;

/// Who in a team must have the qualifications that the visit's items need. "The team together, whoever has which" is not
/// offered: it cannot be solved for sure in reasonable time.
public enum LabelRule {
    /** The leader has all of them. */
    LEADER_HAS_ALL,
    /** An expert's seat for each; the leader needs none. */
    ONE_SEAT_EACH
}
