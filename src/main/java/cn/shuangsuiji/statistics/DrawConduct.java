package cn.shuangsuiji.statistics;

/// How one attempt at a draw was made.
///
/// @param givenUp whether it was given up for a redraw
/// @param machine whether the digits came from this computer
/// @param digits what was read aloud
record DrawConduct(boolean givenUp, boolean machine, String digits) {}
