package cn.shuangsuiji.assignment;

/// A seat of a person who goes on leave.
///
/// @param task the task's title with its number
/// @param targetName the target as people know it
/// @param period the working days within which the visit takes place
/// @param vacated whether the days away leave too few for the team, so that the seat is drawn again; otherwise it is kept
public record SeatConcerned(long taskId, String task, String target, String targetName, int seat, SeatRole role,
        DateRange period, boolean vacated) {}
