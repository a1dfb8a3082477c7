package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.AbsenceService;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.InspectorService;
import cn.shuangsuiji.catalog.RecusalService;
import cn.shuangsuiji.security.AccountService;

/// The services behind the list of people.
///
/// @param assignments tell how many visits a person has this year
/// @param accounts for the second person who decides about a recusal
public record PeopleSources(InspectorService inspectors, AbsenceService absences, RecusalService recusals,
        AssignmentService assignments, AccountService accounts, Areas areas, WorkdayCalendar calendar) {

    /** Those of the program. */
    public static PeopleSources of(App app) {
        return new PeopleSources(app.inspectors, app.absences, app.recusals, app.assignments, app.accounts, app.areas,
                app.calendar);
    }
}
