package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.inspection.FindingService;
import cn.shuangsuiji.inspection.ResultCodes;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.security.AccountService;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import java.time.Clock;

/** The services that the screen asks. */
public record InspectionSources(Visits visits, FindingService findings, ResultCodes codes, TaskService tasks,
        CatalogService catalog, AccountService accounts, PaperDialogs papers, Clock clock) {}
