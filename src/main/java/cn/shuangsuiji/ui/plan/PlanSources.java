package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.DataAges;
import cn.shuangsuiji.plan.PlanService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.publication.PublicPapers;
import cn.shuangsuiji.publication.PublicationService;
import cn.shuangsuiji.security.AccountService;
import cn.shuangsuiji.ui.notice.Printing;
import java.time.Clock;

/// The services behind 计划.
///
/// @param papers for the announcement of a plan that becomes public, and its table
/// @param printing shows them
/// @param accounts for people's names, and for the second person's login
/// @param ages say how old the lists are that a line is estimated from
/// @param clock for the days proposed
public record PlanSources(PlanService plans, TaskService tasks, CatalogService catalog,
        PublicationService publications, PublicPapers papers, AccountService accounts, DataAges ages, Printing printing,
        Clock clock) {}
