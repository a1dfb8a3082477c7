package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import java.util.List;

/// What a visit needs.
///
/// @param visit the target's code, as drawn
/// @param area where it is; empty when areas play no part
/// @param period when it takes place: some day of these
/// @param seats the team's places, two at least (administrative penalty law: not fewer than two officers)
public record VisitNeed(String visit, String area, DateRange period, List<Seat> seats) {
    /** Nobody inspects alone. */
    static final int FEWEST_SEATS = 2;

    public VisitNeed {
        seats = List.copyOf(seats);
        if (seats.size() < FEWEST_SEATS) {
            throw new AppException("assignment.visit.alone", visit);
        }
    }
}
