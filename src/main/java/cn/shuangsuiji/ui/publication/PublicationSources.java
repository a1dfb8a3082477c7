package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.publication.PublicationService;
import cn.shuangsuiji.security.AccountService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiConsumer;

/// What the screen asks.
///
/// @param site writes the folder of public pages
public record PublicationSources(PublicationService publications, TaskService tasks, Visits visits,
        AccountService accounts, OfficeService offices, WorkdayCalendar calendar, BiConsumer<Path, Progress> site,
        Clock clock) {}
