package cn.shuangsuiji.ui.today;

import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the page shows: the duties of the chosen scope by urgency, and both counts.
///
/// @param today the day it was read
/// @param workday whether people work on it; null where the calendar does not say
/// @param groups in the order of urgency, without empty ones
/// @param names people's names by their logins
record TodayPage(LocalDate today, DayKind workday, Map<Urgency, List<Duty>> groups, int mine, int all,
        Map<String, String> names) {
    /** What the official calendar says of a day. */
    enum DayKind {
        WORKDAY, REST, UNKNOWN
    }
}
