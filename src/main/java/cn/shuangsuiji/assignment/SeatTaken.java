package cn.shuangsuiji.assignment;

import java.util.Set;

/// Who took one seat, and out of whom.
///
/// @param visit the target's code
/// @param inspector the person's code
/// @param eligible everybody who could have taken it, the person included
public record SeatTaken(String visit, String inspector, Set<String> eligible) {
    public SeatTaken {
        eligible = Set.copyOf(eligible);
    }
}
