package cn.shuangsuiji.statistics;

import java.util.Set;

/// One person at one inspection.
///
/// @param draw which draw or list it belongs to: people change places within one only
/// @param visit the target's code
/// @param place the target's township; empty where unknown
/// @param person who went, in words that tell people apart
/// @param able who could have gone instead, the person included, as far as known
record ObservedSeat(String draw, String visit, String place, String person, Set<String> able) {}
