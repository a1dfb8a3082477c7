package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.InspectorFilter;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.shell.SearchHit;
import cn.shuangsuiji.ui.shell.SearchSource;
import java.util.ArrayList;
import java.util.List;

/** What Ctrl+K finds: tasks, visits, targets and inspectors, a few of each. */
final class DeskSearch implements SearchSource {
    private static final int EACH = 6;

    private final App app;
    private final Navigator navigator;

    DeskSearch(App app, Navigator navigator) {
        this.app = app;
        this.navigator = navigator;
    }

    @Override
    public List<SearchHit> search(String text) {
        List<SearchHit> hits = new ArrayList<>();
        app.tasks.tasks().stream().filter(task -> matches(task, text)).limit(EACH)
                .forEach(task -> hits.add(new SearchHit(Messages.text("ui.desk.hit.task"), task.content().title(),
                        task.number(), () -> navigator.open("task", task.id()))));
        for (Visit visit : app.visits.page(new VisitFilter(text, null, List.of()), PageRequest.first(EACH)).rows()) {
            hits.add(new SearchHit(Messages.text("ui.desk.hit.visit"), visit.name(), Messages.of(visit.state()),
                    () -> navigator.open("inspection", visit.id())));
        }
        for (Target target : app.catalog.targets(TargetFilter.ACTIVE.matching(text), PageRequest.first(EACH)).rows()) {
            hits.add(new SearchHit(Messages.of(target.kind()), target.name(), target.code(),
                    () -> navigator.open("catalog", target.id())));
        }
        app.catalog.inspectors(InspectorFilter.ALL.matching(text), PageRequest.first(EACH)).rows().forEach(
                inspector -> hits.add(new SearchHit(Messages.text("ui.desk.hit.inspector"), inspector.name(),
                        inspector.certificate(), () -> navigator.open("catalog"))));
        return hits;
    }

    private static boolean matches(InspectionTask task, String text) {
        return task.content().title().contains(text) || task.number().contains(text)
                || (task.platformNumber() != null && task.platformNumber().contains(text));
    }
}
