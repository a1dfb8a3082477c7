package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.App;
import cn.shuangsuiji.catalog.importing.ImportHistoryService;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.ListTemplate;
import cn.shuangsuiji.catalog.importing.MappingService;
import cn.shuangsuiji.catalog.proposal.ProposalService;

/** What brings lists in. */
public record ImportSources(ImportService imports, MappingService mappings, ImportHistoryService history,
        ListTemplate template, ProposalService proposals) {

    public static ImportSources of(App app) {
        return new ImportSources(app.imports, app.mappings, app.importHistory, app.listTemplate,
                app.proposals);
    }
}
