package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.sample.SampleCounty;
import cn.shuangsuiji.sample.SampleTarget;
import cn.shuangsuiji.ui.FixedFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The office whose first weeks the test lives through: two people on one PC, and a small part of the sample county.
///
/// @param folder where its files lie
/// @param files what the system's file dialog answers
record PathOffice(App app, Path folder, FixedFiles files) {
    static final String CLERK = "jingban";
    static final String HEAD = "guzhang";
    private static final int EACH = 60;

    static String password(String login) {
        return "mima-" + login;
    }

    /** The county with so many enterprises and as many individual businesses. */
    static SampleCounty county(int each) {
        SampleCounty all = SampleCounty.generate(new Assets(Path.of("assets")), LocalDate.of(2026, 11, 23));
        List<SampleTarget> some = Stream.of(TargetKind.ENTERPRISE, TargetKind.INDIVIDUAL)
                .flatMap(kind -> all.targets().stream().filter(target -> target.kind() == kind).limit(each)).toList();
        return new SampleCounty(all.officeName(), all.officeCode(), all.today(), all.divisions(), all.labels(),
                all.items(), some, all.inspectors(), List.of(), List.of(), List.of(), List.of());
    }

    /** All that the province's package brings. */
    static SampleCounty county() {
        return county(EACH);
    }

    /** The only task. */
    InspectionTask task() {
        return app.tasks.tasks().getFirst();
    }

    List<Visit> visits() {
        return app.visits.ofTask(task().id());
    }
}
