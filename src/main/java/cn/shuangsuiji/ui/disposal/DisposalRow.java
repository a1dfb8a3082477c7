package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.OptionalInt;

/// A follow-up as the list shows it.
///
/// @param owner the name of the person it waits for
/// @param today the day for which the workdays were counted
/// @param workdays workdays left, negative when overdue; empty without a deadline or where a year's calendar is missing
record DisposalRow(Disposal disposal, String owner, LocalDate today, OptionalInt workdays) {
    /** So many workdays before its end a deadline turns amber. */
    private static final int SOON = 5;

    /** The deadline with what is left of it, red once it is over. */
    Badge deadline() {
        LocalDate day = disposal.deadline();
        if (day == null) {
            return new Badge(Messages.text("ui.disposal.deadline.unknown"), Tone.MUTED);
        }
        if (disposal.state() == DisposalState.CLOSED) {
            return new Badge(day.toString(), Tone.MUTED);
        }
        boolean overdue = disposal.overdueOn(today);
        if (workdays.isEmpty()) {
            return new Badge(day.toString(), overdue ? Tone.OVERDUE : Tone.PLAIN);
        }
        int left = workdays.getAsInt();
        if (overdue) {
            return new Badge(Messages.text("ui.disposal.deadline.over", day.toString(), -left), Tone.OVERDUE);
        }
        return new Badge(Messages.text("ui.disposal.deadline.left", day.toString(), left),
                left <= SOON ? Tone.DUE : Tone.PLAIN);
    }

    Badge state() {
        return new Badge(Messages.of(disposal.state()), switch (disposal.state()) {
            case OPEN, IN_PROGRESS -> Tone.PLAIN;
            case TO_CONFIRM -> Tone.ACCENT;
            case CLOSED -> Tone.GOOD;
        });
    }
}
