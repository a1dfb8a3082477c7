package cn.shuangsuiji.assignment;

/// Who takes one seat.
///
/// @param visit the target's code
/// @param seat the seat's index in the visit's list, from zero
/// @param inspector the person's code
public record SeatFilled(String visit, int seat, SeatRole role, String inspector) {}
