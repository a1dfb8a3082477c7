package cn.shuangsuiji.notice;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalFilter;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The papers of the sample county's visits, from its database, read back. */
@SuppressWarnings("NullAway.Init") // opened before each test
class VisitPapersTest {
    @TempDir
    Path folder;

    private App app;
    private String who;
    private InspectionTask task;
    private List<Visit> visits;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder);
        who = SampleOffice.people().clerk().login();
        task = app.tasks.tasks().stream().filter(each -> each.state() == TaskState.RUNNING).findFirst().orElseThrow();
        visits = app.visits.ofTask(task.id());
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void ofTask_putsEachFirmsPapersTogether() throws IOException {
        Printed printed = app.visitPapers.ofTask(who, task.id(), VisitPapers.KINDS, BatchOrder.AS_DRAWN,
                Progress.NONE);

        assertThat(printed.failed()).isEmpty();
        assertThat(printed.papers()).hasSize(visits.size() * VisitPapers.KINDS.size());
        List<String> pages = Pdf.pages(printed.files().getFirst());
        for (int i = 0; i < printed.papers().size(); i++) {
            PrintedPaper paper = printed.papers().get(i);
            Visit visit = visits.get(i / VisitPapers.KINDS.size());
            assertThat(paper.subject().uuid()).isEqualTo(visit.uuid());
            assertThat(String.join("", pages.subList(paper.firstPage() - 1, paper.firstPage() - 1 + paper.pages())))
                    .contains(visit.name().replace(" ", ""));
        }
    }

    @Test
    void ofTask_byCode_sortsFirms_andPrintingTwiceGivesTheSamePile() {
        Printed first = app.visitPapers.ofTask(who, task.id(), Set.of(PaperKind.INSPECTION_NOTICE), BatchOrder.CODE,
                Progress.NONE);
        Printed second = app.visitPapers.ofTask(who, task.id(), Set.of(PaperKind.INSPECTION_NOTICE), BatchOrder.CODE,
                Progress.NONE);

        assertThat(second.papers()).extracting(PrintedPaper::reference)
                .isEqualTo(first.papers().stream().map(PrintedPaper::reference).toList());
        assertThat(first.papers().stream().map(paper -> code(paper.subject().uuid())).toList()).isSorted();
    }

    @Test
    void ofTask_byRoute_keepsATeamsFirmsTogether() {
        Printed printed = app.visitPapers.ofTask(who, task.id(), Set.of(PaperKind.INSPECTION_FORM), BatchOrder.ROUTE,
                Progress.NONE);

        List<String> teams = printed.papers().stream().map(paper -> team(paper.subject().uuid())).toList();
        long changes = 1;
        for (int i = 1; i < teams.size(); i++) {
            changes += teams.get(i).equals(teams.get(i - 1)) ? 0 : 1;
        }
        assertThat(changes).isEqualTo(new TreeSet<>(teams).size());
    }

    @Test
    void dispatchOrders_giveEveryFirmToOneTeam() throws IOException {
        Printed printed = app.visitPapers.dispatchOrders(task.id());

        String text = Pdf.text(printed.files().getFirst());
        assertThat(visits).allMatch(visit -> text.contains(visit.code()));
        assertThat(printed.papers()).hasSize(
                (int) visits.stream().map(visit -> team(visit.uuid())).distinct().count());
    }

    @Test
    void drawPapers_andScheme_sayWhatTheRecordSays() throws IOException {
        String commitment = app.draws.current(task.id()).orElseThrow().commitment();

        assertThat(Pdf.text(app.drawPapers.minutes(task.id()).files().getFirst())).contains(commitment,
                "抽中户数" + app.draws.current(task.id()).orElseThrow().visits().size() + "户");
        assertThat(Pdf.text(app.drawPapers.changes(task.id()).files().getFirst()))
                .contains(task.content().title().replace(" ", ""));
        String scheme = Pdf.text(app.publicPapers.scheme(task).files().getFirst());
        assertThat(scheme).contains("实施方案", "公布承诺").doesNotContain("A类", "B类", "C类", "D类");
    }

    @Test
    void ofTask_refuses_noKindChosen() {
        assertThatThrownBy(
                () -> app.visitPapers.ofTask(who, task.id(), Set.of(), BatchOrder.CODE, Progress.NONE))
                .isInstanceOf(AppException.class).hasMessageContaining("没有可打印的文书");
    }

    /** What never stands on a paper that leaves the office, whatever the records hold. */
    @Test
    void noPaper_showsRiskClass_orPhones_ofTheFirm() throws IOException {
        List<Path> files = new ArrayList<>(app.visitPapers
                .apart(who, task.id(), VisitPapers.KINDS, Progress.NONE).files());
        files.addAll(app.visitPapers.ofTask(who, task.id(), VisitPapers.KINDS, BatchOrder.ROUTE, Progress.NONE)
                .files());
        files.addAll(app.drawPapers.commitmentSheet(task.id()).files());
        files.addAll(app.drawPapers.minutes(task.id()).files());
        for (Disposal disposal : app.disposals.page(DisposalFilter.ALL, PageRequest.first(50)).rows()) {
            for (PaperKind kind : FollowUpPapers.kinds()) {
                files.addAll(app.followUpPapers.make(who, kind, disposal.id(),
                        app.followUpPapers.offered(kind, disposal.id())).files());
            }
        }
        Set<String> secrets = new TreeSet<>();
        for (Visit visit : visits) {
            Target target = app.catalog.target(visit.code()).orElseThrow();
            secrets.addAll(List.of(visit.phone(), target.phone()));
            assertThat(target.riskClass()).isIn((Object[]) RiskClass.values());
        }
        secrets.remove("");
        assertThat(secrets).isNotEmpty();
        String office = app.offices.parameterOn("paper.phone", java.time.LocalDate.of(2026, 11, 23));

        for (Path file : files) {
            String said = Pdf.text(file) + metadata(file);
            assertThat(secrets).as(file.toString()).noneMatch(phone -> said.contains(phone) && !phone.equals(office));
            assertThat(said).as(file.toString()).doesNotContain("风险分类", "风险等级", "A类", "B类", "C类", "D类");
        }
    }

    @Test
    void followUp_emptyFields_becomeLinesToWriteOn() throws IOException {
        Disposal disposal = app.disposals.page(DisposalFilter.ALL, PageRequest.first(1)).rows().getFirst();

        Printed printed = app.followUpPapers.make(who, PaperKind.LEAD_REFERRAL, disposal.id(),
                Map.of(FollowUpField.CAUSE, "示例案由"));

        assertThat(Pdf.text(printed.files().getFirst())).contains("涉嫌示例案由的线索", "〔2026〕1号");
        assertThat(app.followUpPapers.offered(PaperKind.LEAD_REFERRAL, disposal.id()))
                .containsEntry(FollowUpField.CAUSE, "示例案由");
    }

    private static String metadata(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                    + document.getDocumentInformation().getTitle() + Files.size(file);
        }
    }

    private String code(String uuid) {
        return visits.stream().filter(visit -> visit.uuid().equals(uuid)).map(Visit::code).findFirst().orElseThrow();
    }

    private String team(String uuid) {
        long id = visits.stream().filter(visit -> visit.uuid().equals(uuid)).findFirst().orElseThrow().id();
        return app.visits.inspectors(id).stream().map(seat -> seat.certificate()).toList().toString();
    }
}
