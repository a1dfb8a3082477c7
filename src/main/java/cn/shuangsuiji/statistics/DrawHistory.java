package cn.shuangsuiji.statistics;

import java.util.List;

/// All that is looked at together.
///
/// @param draws oldest first
/// @param conduct every attempt, those given up included; empty where it is not known
record DrawHistory(List<ObservedDraw> draws, List<ObservedSeat> seats, List<DrawConduct> conduct) {
    DrawHistory {
        draws = List.copyOf(draws);
        seats = List.copyOf(seats);
        conduct = List.copyOf(conduct);
    }

    /** The draws whose whole list is known. */
    List<ObservedDraw> whole() {
        return draws.stream().filter(ObservedDraw::whole).toList();
    }
}
