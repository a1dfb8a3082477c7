package cn.shuangsuiji;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the program in the middle of a save: the file then holds what was before it or what was after it, whole. */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
    private static final TargetFilter EVERYTHING = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(),
            false);

    @TempDir
    Path folder;

    @Test
    void importingAList_killedInTheMiddle_leavesAllOrNothing() throws Exception {
        String password;
        try (TestOffice office = new TestOffice(folder)) {
            password = "mima-jingban";
            assertThat(office.offices.current()).isPresent();
        }
        Path file = SampleOffice.folder().resolve("lists/targets.xlsx");
        int said = KilledProcess.run(EndlessWork.class,
                List.of("import", folder.toString(), password, file.toString()), "row", 2);
        assertThat(said).isGreaterThanOrEqualTo(2);
        try (App app = new App(folder, new Assets(Path.of("assets")), TestOffice.CLOCK)) {
            assertThat(app.catalog.targetCount(EVERYTHING)).isIn(0L, 3_000L);
            Long broken = app.database.read(app.journal::firstBroken);
            assertThat(broken).isNull();
        }
    }

    @Test
    void enteringFindings_killedAnywhere_leavesEachVisitBeforeOrAfter() throws Exception {
        Path copy = folder.resolve("data");
        SampleOffice.open(copy).close();
        int said = KilledProcess.run(EndlessWork.class,
                List.of("enter", copy.toString(), SampleOffice.people().password()), "saved", 5);
        assertThat(said).isGreaterThanOrEqualTo(5);
        try (App app = new App(copy, new Assets(Path.of("assets")), TestOffice.CLOCK)) {
            Long broken = app.database.read(app.journal::firstBroken);
            assertThat(broken).isNull();
            List<Visit> visits = app.visits.page(new VisitFilter("", null, List.of()), PageRequest.first(500)).rows();
            assertThat(visits).allSatisfy(visit -> {
                List<Finding> findings = app.visits.findings(visit.id());
                switch (visit.state()) {
                    case TO_INSPECT, TO_NOTIFY -> assertThat(visit.draft()).isNull();
                    case ENTERING -> assertThat(app.findings.draft(visit.id()).answers()).hasSameSizeAs(findings);
                    default -> assertThat(Objects.requireNonNull(visit.enteredBy())).isNotEmpty();
                }
            });
            assertThat(visits).filteredOn(visit -> visit.draft() != null).hasSizeLessThanOrEqualTo(1);
        }
    }
}
