package cn.shuangsuiji.office;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.db.Database;
import java.nio.file.Path;
import java.util.Map;

/** Takes in the workday calendars as the State Council's yearly notices come out, and keeps who did it. */
public final class CalendarService {
    private final Database database;
    private final Journal journal;
    private final WorkdayCalendar calendar;

    public CalendarService(Database database, Journal journal, WorkdayCalendar calendar) {
        this.database = database;
        this.journal = journal;
        this.calendar = calendar;
    }

    /**
     * Takes in a year's file, in place of the one known here; deadlines that reach into the year are known from now on.
     *
     * @return the year
     * @throws cn.shuangsuiji.base.AppException when it is not such a file; nothing has changed then
     */
    public int take(String who, Path file) {
        int year = calendar.take(file);
        String subject = Integer.toString(year);
        database.write(tx -> {
            journal.record(tx, Change.inside(who, "calendar.import", "calendar", subject, Map.of("year", subject)));
            return null;
        });
        return year;
    }
}
