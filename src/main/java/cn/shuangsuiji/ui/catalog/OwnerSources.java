package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.App;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.TargetService;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.exchange.SendingService;

/// The services behind changing what is the office's and proposing what is not.
///
/// @param sending tells how far a proposal came
public record OwnerSources(TargetService targets, ProposalService proposals, SendingService sending, Areas areas) {

    /** Those of the program. */
    public static OwnerSources of(App app) {
        return new OwnerSources(app.targets, app.proposals, app.sending, app.areas);
    }
}
