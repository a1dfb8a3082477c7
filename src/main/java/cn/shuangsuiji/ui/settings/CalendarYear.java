package cn.shuangsuiji.ui.settings;

/// A year of the workday calendar.
///
/// @param published whether its notice is known here; the counts are zero otherwise
/// @param workdays days on which people work
/// @param daysOff Mondays to Fridays off
/// @param madeUp Saturdays and Sundays worked
record CalendarYear(int year, boolean published, int workdays, int daysOff, int madeUp) {}
