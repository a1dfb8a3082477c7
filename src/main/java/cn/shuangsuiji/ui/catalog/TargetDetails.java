package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.Licence;
import cn.shuangsuiji.catalog.RiskEntry;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.proposal.Proposal;
import cn.shuangsuiji.inspection.Visit;
import java.util.List;
import java.util.Optional;

/// A target with all that stands around it.
///
/// @param owner the entity that a site or device belongs to
/// @param owned the sites and devices that belong to an entity
/// @param visits what it was drawn for, with the task's title
/// @param proposals what is proposed about it and not answered
record TargetDetails(Target target, List<Label> labels, Optional<Target> owner, List<Target> owned,
        List<Licence> licences, List<RiskEntry> earlierRisks, List<Drawn> visits, List<Proposal> proposals) {
    /** A visit with its task's title. */
    record Drawn(String task, Visit visit) {}

    /**
     * Reads them; for a worker's thread.
     *
     * @throws AppException when no target has this code any more
     */
    static TargetDetails read(CatalogSources sources, String code) {
        CatalogService catalog = sources.catalog();
        Target target = catalog.target(code).orElseThrow(() -> new AppException("catalog.target.unknown", code));
        String ownerCode = target.ownerCode();
        List<Drawn> visits = sources.visits().ofTarget(code).stream()
                .map(visit -> new Drawn(sources.tasks().task(visit.taskId()).title(), visit)).toList();
        return new TargetDetails(target, catalog.labelsOf(code),
                ownerCode == null ? Optional.empty() : catalog.target(ownerCode), catalog.ownedBy(code),
                catalog.licencesOf(code), catalog.earlierRisks(code), visits,
                sources.owners().proposals().openOf(code));
    }
}
