package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.security.AccountService;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import java.time.Clock;

/** The services that the screen asks. */
public record DisposalSources(DisposalService disposals, AccountService accounts, WorkdayCalendar calendar,
        PaperDialogs papers, Clock clock) {}
