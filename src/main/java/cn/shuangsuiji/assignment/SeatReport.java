package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.List;

/// How one seat came to be filled.
///
/// @param period the working days within which the visit takes place
/// @param holder code of the person who sits there now
/// @param load how many visits of the task that person has
/// @param explanation who could take the seat, and why the others could not
public record SeatReport(Seat seat, DateRange period, String holder, int load, SeatExplanation explanation) {
    /** The seat and its holder in one sentence, who was eligible in the next, then one for the others of each reason. */
    public List<String> sentences(Names names) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("assignment.explain.seat", Bottleneck.words(seat, names),
                names.inspector().apply(holder), period.words(), load));
        sentences.addAll(explanation.sentences(names.inspector()));
        return sentences;
    }
}
