package cn.shuangsuiji;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.inspection.Answer;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.inspection.Signature;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.util.List;

/** What a process does until it is killed: imports a list, or enters findings, and says a word at each piece of it. */
final class EndlessWork {
    private EndlessWork() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        try (App app = new App(folder, new Assets(Path.of("assets")), TestOffice.CLOCK)) {
            Actor clerk = app.accounts.login("jingban", arguments[2]);
            if (arguments[0].equals("import")) {
                Path file = Path.of(arguments[3]);
                app.imports.apply(clerk, app.imports.preview(file, ListKind.TARGETS, Progress.NONE), new Speaking());
            } else {
                enter(app, clerk);
            }
        }
    }

    private static void enter(App app, Actor clerk) {
        for (Visit visit : app.visits.page(new VisitFilter("", null, List.of(VisitState.TO_INSPECT)),
                PageRequest.first(100)).rows()) {
            List<Finding> items = app.visits.findings(visit.id());
            FindingDraft draft = new FindingDraft("2026-11-23", List.of(CheckMethod.ON_SITE), Signature.SIGNED, null,
                    "", false, items.stream().map(item -> new Answer(item.item(), "1", "", Measure.NONE, null)).toList());
            app.findings.keep(clerk, visit.id(), draft);
            System.out.println("saved");
            app.findings.submit(clerk, visit.id(), draft);
        }
    }

    /** Says a word whenever the import reports. */
    private static final class Speaking implements Progress {
        @Override
        public void report(String what, long done, long total) {
            System.out.println("row");
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
