package cn.shuangsuiji.assignment;

/** What a person does in a team. */
public enum SeatRole {
    LEADER, MEMBER
}
