package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.App;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.FilterService;

import cn.shuangsuiji.catalog.importing.ListExport;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.ui.itemlist.ItemListSources;
import cn.shuangsuiji.ui.labels.LabelSources;
import cn.shuangsuiji.ui.quality.QualitySources;
import java.time.Clock;

/// The services behind 名录.
///
/// @param tasks and {@code visits} tell what a target was drawn for
/// @param itemList the services behind the item list's own pages
/// @param clock for the age of the lists and the days left to certificates
public record CatalogSources(CatalogService catalog, PeopleSources people, OwnerSources owners, ImportSources importing,
        ListExport export, TaskService tasks, Visits visits, OfficeService offices, ItemListSources itemList,
        FilterService filters, LabelSources labels, QualitySources quality, Areas areas, Clock clock) {
    /** The services of an office. */
    public static CatalogSources of(App app) {
        return new CatalogSources(app.catalog, PeopleSources.of(app), OwnerSources.of(app), ImportSources.of(app),
                app.listExport, app.tasks, app.visits, app.offices, ItemListSources.of(app), app.filters,
                LabelSources.of(app), QualitySources.of(app), app.areas,
                app.clock);
    }
}
