package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.office.CalendarService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Tone;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Reads which years' workdays are known and takes in another. */
final class CalendarViewModel {
    private final App app;
    private final Actor actor;
    private final CalendarService calendars;

    CalendarViewModel(App app, Actor actor) {
        this.app = app;
        this.actor = actor;
        this.calendars = new CalendarService(app.database, app.journal, app.calendar);
    }

    /** The known years with this one and the next, newest first. */
    PageLoader<CalendarYear> rows() {
        return request -> {
            NavigableSet<Integer> years = new TreeSet<>(app.calendar.years());
            years.add(thisYear());
            years.add(thisYear() + 1);
            List<CalendarYear> all = years.descendingSet().stream().map(this::year).toList();
            return Page.of(all, request);
        };
    }

    /** What to say of this year and the next. */
    BackgroundWork<Badge> warning() {
        return BackgroundWork.quiet(_ -> {
            if (!app.calendar.published(thisYear())) {
                return new Badge(Messages.text("ui.settings.calendar.this", words(thisYear())), Tone.OVERDUE);
            }
            return app.calendar.published(thisYear() + 1)
                    ? new Badge(Messages.text("ui.settings.calendar.good", words(thisYear() + 1)), Tone.MUTED)
                    : new Badge(Messages.text("ui.settings.calendar.next", words(thisYear() + 1)), Tone.DUE);
        });
    }

    BackgroundWork<Integer> take(Path file) {
        return BackgroundWork.quiet(_ -> calendars.take(actor.login(), file));
    }

    Optional<String> refusal() {
        return Administration.refusal(actor);
    }

    private CalendarYear year(int year) {
        if (!app.calendar.published(year)) {
            return new CalendarYear(year, false, 0, 0, 0);
        }
        int workdays = 0;
        int daysOff = 0;
        int madeUp = 0;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean works = app.calendar.isWorkday(day);
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            workdays += works ? 1 : 0;
            daysOff += weekday && !works ? 1 : 0;
            madeUp += works && !weekday ? 1 : 0;
        }
        return new CalendarYear(year, true, workdays, daysOff, madeUp);
    }

    /** Without the separator that a number would get. */
    private static String words(int year) {
        return Integer.toString(year);
    }

    private int thisYear() {
        return LocalDate.now(app.clock).getYear();
    }
}
