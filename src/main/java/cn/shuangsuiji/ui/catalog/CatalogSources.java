package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectorService;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.ListExport;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.ui.labels.LabelSources;
import cn.shuangsuiji.ui.quality.QualitySources;
import java.time.Clock;

/// The services behind 名录.
///
/// @param tasks and {@code visits} tell what a target was drawn for
/// @param clock for the age of the lists and the days left to certificates
public record CatalogSources(CatalogService catalog, InspectorService inspectors, ImportService imports,
        ListExport export, TaskService tasks, Visits visits, OfficeService offices, Clock clock, LabelSources labels,
        QualitySources quality) {}
