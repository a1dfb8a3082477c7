package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.catalog.Rank;
import java.util.List;

/// One seat of a drawn target's team, as its drawer shows it.
///
/// @param index from zero, the leader's
/// @param role the seat's role in words
/// @param inspector code of who sits there
/// @param rank of who sits there, as far as the list of people tells
/// @param why who could sit there and why the others could not, in sentences
record TeamSeat(int index, String role, String inspector, String name, Rank rank, List<String> why) {
    TeamSeat {
        why = List.copyOf(why);
    }
}
