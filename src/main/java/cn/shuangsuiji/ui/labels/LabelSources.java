package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.App;
import cn.shuangsuiji.catalog.labelling.CoverageService;
import cn.shuangsuiji.catalog.labelling.LabelService;
import cn.shuangsuiji.catalog.labelling.LabellingService;
import cn.shuangsuiji.catalog.labelling.RuleService;
import cn.shuangsuiji.catalog.labelling.SuggestionService;

/// The services behind 标签.
public record LabelSources(LabelService labels, RuleService rules, SuggestionService suggestions,
        LabellingService labelling, CoverageService coverage) {
    /** The services of an office. */
    public static LabelSources of(App app) {
        return new LabelSources(app.labels, app.labelRules, app.suggestions, app.labelling, app.coverage);
    }
}
