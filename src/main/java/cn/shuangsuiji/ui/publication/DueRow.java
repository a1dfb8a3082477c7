package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Deadline;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.OptionalInt;

/// A result that waits to become public.
///
/// @param today the day for which the workdays were counted
/// @param left workdays left, negative when overdue; empty where a year's calendar is missing
/// @param warned whether so many workdays have passed that it is time
record DueRow(Visit visit, InspectionTask task, Deadline deadline, LocalDate today, OptionalInt left, boolean warned) {
    /** Whether its task is known to the platform; otherwise nothing of it can become public. */
    boolean isRegistered() {
        return task.platformNumber() != null;
    }

    boolean isOverdue() {
        return deadline.overdueOn(today);
    }

    /** The deadline with what is left of it: red once it is over, amber when it is time. */
    Badge due() {
        LocalDate day = deadline.date();
        if (day == null) {
            return new Badge(Messages.text("ui.publication.due.unknown", Integer.toString(deadline.missingYear())),
                    Tone.DUE);
        }
        Tone tone = isOverdue() ? Tone.OVERDUE : warned ? Tone.DUE : Tone.PLAIN;
        if (left.isEmpty()) {
            return new Badge(day.toString(), tone);
        }
        int workdays = left.getAsInt();
        return new Badge(isOverdue()
                ? Messages.text("ui.publication.due.over", day.toString(), -workdays)
                : Messages.text("ui.publication.due.left", day.toString(), workdays), tone);
    }

    /** Whether the platform knows its task. */
    Badge registration() {
        return isRegistered() ? new Badge(Messages.text("ui.publication.registered"), Tone.MUTED) : platform();
    }

    /** The platform's number of its task. */
    Badge platform() {
        String number = task.platformNumber();
        return number == null
                ? new Badge(Messages.text("ui.publication.unregistered"), Tone.DUE)
                : new Badge(number, Tone.PLAIN);
    }
}
