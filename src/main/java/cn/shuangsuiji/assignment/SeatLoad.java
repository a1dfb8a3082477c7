package cn.shuangsuiji.assignment;

/// How many visits of a year's tasks a person was assigned to.
///
/// @param led as leader
/// @param joined as member or expert
public record SeatLoad(String certificate, int led, int joined) {
    /** Nothing yet. */
    static SeatLoad none(String certificate) {
        return new SeatLoad(certificate, 0, 0);
    }

    /** Both together. */
    SeatLoad with(SeatLoad other) {
        return new SeatLoad(certificate, led + other.led, joined + other.joined);
    }

    /** All of them: what the next draw evens out. */
    int visits() {
        return led + joined;
    }
}
