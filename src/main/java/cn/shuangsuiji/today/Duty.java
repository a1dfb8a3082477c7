package cn.shuangsuiji.today;

import cn.shuangsuiji.security.Actor;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A line of 今日.
///
/// @param what what waits, in words
/// @param task the task's title; empty where it belongs to none
/// @param owner login of the person it waits for; empty for whoever may do it
/// @param verb the button's words, with the number it acts on
/// @param due last day; null where there is none or it cannot be known
/// @param workdays workdays left, negative when overdue; empty where they cannot be known
/// @param subject local key of the thing on its screen; zero for the screen as a whole
public record Duty(DutyKind kind, Urgency urgency, String what, String task, String owner, String verb,
        @Nullable LocalDate due, OptionalInt workdays, long subject) {

    /** Whether it waits for this person. */
    public boolean concerns(Actor actor) {
        return owner.isEmpty() ? actor.may(kind.permission()) : owner.equals(actor.login());
    }
}
