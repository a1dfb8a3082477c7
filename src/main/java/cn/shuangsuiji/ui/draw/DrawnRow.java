package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.inspection.Visit;
import org.jspecify.annotations.Nullable;

/// A drawn target as the task's page lists it.
///
/// @param ordinal its visit's number within the task, from one; before there are visits the place by code
/// @param rank its place among the drawn by ticket, from one
/// @param ticket what its drawing hangs on, 64 hexadecimal digits
/// @param items names of the items it was drawn for
/// @param team names of its inspectors, the leader first; empty before the assignment
/// @param visit null before the teams are sent out
public record DrawnRow(int ordinal, int rank, String ticket, String name, String code, String items, String team,
        @Nullable Visit visit) {
    DrawnRow with(int newRank, String newTicket) {
        return new DrawnRow(ordinal, newRank, newTicket, name, code, items, team, visit);
    }
}
