package cn.shuangsuiji.assignment;

/// How many visits of a year's tasks a person was assigned to.
///
/// @param led as leader
/// @param joined as member or expert
public record SeatLoad(String certificate, int led, int joined) {
    /** All of them: what the next draw evens out. */
    int visits() {
        return led + joined;
    }
}
