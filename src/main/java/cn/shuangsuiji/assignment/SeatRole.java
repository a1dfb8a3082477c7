package cn.shuangsuiji.assignment;

/// What a person does in a team. An expert (专业人员) is there for a qualification that an item needs; only the leader's
/// role decides who may take a seat, the expert's seat names its qualification.
public enum SeatRole {
    LEADER, MEMBER, EXPERT
}
