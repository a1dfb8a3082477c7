package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.inspection.Obstacle;
import cn.shuangsuiji.inspection.SampleVisits;
import cn.shuangsuiji.inspection.Signature;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitCode;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import cn.shuangsuiji.ui.notice.Printing;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // each test opens the screen as somebody
class InspectionScreenTest extends ScreenTest {
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 10);
    private static final LocalDate INSPECTED = LocalDate.of(2026, 11, 18);

    @TempDir
    Path folder;

    private SampleVisits office;
    private InspectionScreen screen;

    @BeforeEach
    void fill() {
        office = new SampleVisits(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private final List<Printed> made = new CopyOnWriteArrayList<>();
    private final List<Path> viewed = new CopyOnWriteArrayList<>();
    private List<Path> files = List.of();

    @Override
    protected List<Path> chosenFiles() {
        return files;
    }

    private void open(Actor actor) {
        screen = ask(() -> new InspectionScreen(new InspectionSources(office.app.visits, office.app.findings,
                office.app.resultCodes, office.app.tasks, office.app.catalog, office.app.accounts,
                new PaperDialogs(office.app, actor, dialogs(),
                        new Printing(background, made::add, viewed::add)),
                office.app.clock), actor, place()));
        show("inspection", "ui.inspection.title", screen, actor);
    }

    private void openFinding(Visit visit) {
        onFx(() -> screen.open(visit.id()));
        awaitText("保存并下一户");
        awaitText("还差");
    }

    @Test
    void finding_enteredByKeyboard_isHandedInAndTheNextOpens() {
        Visit earlier = office.visits(office.otherTask(), 1, LocalDate.of(2026, 6, 10)).getFirst();
        office.review(earlier, LocalDate.of(2026, 6, 18), "1", "1", "5", "1", "1");
        List<Visit> visits = office.visits(office.task, 7, NOTIFIED);
        open(office.clerk);
        awaitText("示例县腾达商贸有限责任公司");
        picture("inspection-list");
        openFinding(visits.getFirst());
        awaitText("还差 5 项未填：第 1、2、3、4、5 项");
        assertLabelled();

        keys(KeyCode.DIGIT1);
        keys(KeyCode.TAB);
        keys(KeyCode.DIGIT5);
        awaitText("还差 3 项未填：第 3、4、5 项");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        write("2026-11-30");
        keys(KeyCode.TAB);
        assertThat(focused()).isInstanceOf(TextArea.class);
        onFx(() -> ((TextInputControl) focusedNow()).setText("后厨未设独立的餐饮具清洗水池，与许可时提交的布局图不一致。现场已拍照 2 张，当事人无异议。"));
        keys(KeyCode.TAB);
        keys(KeyCode.DIGIT1);
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        keys(KeyCode.DIGIT7);
        awaitText("还差 1 项未填：第 4 项");
        awaitText("已自动保存 09:00");
        assertThat(office.app.visits.byId(visits.getFirst().id()).state()).isEqualTo(VisitState.ENTERING);
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        picture("inspection-finding");
        largePicture("inspection-finding");
        assertLabelled();
        assertNothingClipped();

        keys(KeyCode.CONTROL, KeyCode.ENTER);
        write("2026-11-18");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.SPACE);
        awaitText("请选择签字情况");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.SPACE);
        await("only item 4 is left", () -> !isShown("请选择"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.DIGIT1);
        await("all is there", () -> !isShown("还差"));
        picture("inspection-finding-complete");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        awaitText("示例县腾达商贸有限责任公司");
        awaitText("已交审核");

        Visit entered = office.app.visits.byId(visits.getFirst().id());
        assertThat(entered.state()).isEqualTo(VisitState.TO_REVIEW);
        assertThat(entered.inspectedOn()).isEqualTo(INSPECTED);
        assertThat(entered.signature()).isEqualTo(Signature.SIGNED);
        assertThat(entered.bulk()).isFalse();
        assertThat(office.app.visits.findings(entered.id())).extracting(Finding::resultCode).containsExactly("1", "5",
                "1", "1", "7");
    }

    @Test
    void finding_offersTheListsWordings_forTheResultChosen() throws Exception {
        Visit visit = office.visits(office.task, 1, NOTIFIED).getFirst();
        String item = office.app.visits.findings(visit.id()).getFirst().item();
        Path list = Files.writeString(folder.resolve("items.csv"), """
                                                                   事项编码,抽查类别,抽查事项,结果用语
                                                                   %s,示例类,示例事项,"1：未发现问题
                                                                   5：未亮照经营，已当场改正
                                                                   5：执照破损，已责令换领"
                                                                   """.formatted(item));
        office.app.imports.apply(office.clerk, office.app.imports.preview(list, ListKind.ITEMS, Progress.NONE),
                Progress.NONE);
        open(office.clerk);
        openFinding(visit);
        assertThat(isShown("结果用语")).isFalse();
        keys(KeyCode.DIGIT5);
        awaitText("结果用语（F4）");
        keys(KeyCode.ENTER);
        keys(KeyCode.F4);
        awaitText("执照破损，已责令换领");
        picture("inspection-wordings");
        clickOn("执照破损，已责令换领");
        await("the wording is put in", () -> focusedNow() instanceof TextInputControl note
                && note.getText().equals("执照破损，已责令换领"));
    }

    @Test
    void finding_leftHalfDone_isKept() {
        Visit visit = office.visits(office.task, 2, NOTIFIED).getFirst();
        open(office.clerk);
        openFinding(visit);
        keys(KeyCode.DIGIT8);
        clickOn("退出");
        awaitText("符合 2 户");
        await("the draft is kept", () -> kept(visit).answers().getFirst().resultCode() != null);
        assertThat(kept(visit).answers()).extracting(answer -> String.valueOf(answer.resultCode())).containsExactly(
                "8", "null", "null", "null", "null");
    }

    @Test
    void veryLongName_wraps_andLeavesTheRestInSight() {
        Visit visit = office.visits(office.task, 8, NOTIFIED).getLast();
        open(office.clerk);
        openFinding(visit);
        awaitText("有限责任公司");
        assertNothingClipped();
        picture("inspection-long-name");
        onFx(() -> theme.setSize(17));
        keys(KeyCode.DIGIT5);
        awaitText("另有");
        picture("inspection-long-name-17");
        assertNothingClipped();
    }

    @Test
    void fillAll_asksOnce_keepsWhatWasChosenAndMarksBulk() {
        Visit visit = office.visits(office.task, 1, NOTIFIED).getFirst();
        open(office.clerk);
        openFinding(visit);
        keys(KeyCode.DIGIT8);
        keys(KeyCode.F9);
        awaitText("已填的 1 项不变");
        picture("inspection-fill");
        keys(KeyCode.ENTER);
        awaitText("批量录入，已在记录中标明");
        await("the draft is kept", () -> kept(visit).bulk());
        assertThat(kept(visit).answers()).extracting(answer -> String.valueOf(answer.resultCode())).containsExactly(
                "8", "1", "1", "1", "1");
        keys(KeyCode.F9);
        awaitText("没有未填的事项");
    }

    @Test
    void obstacle_asksForItsStoryInsteadOfItems() {
        Visit visit = office.visits(office.task, 1, NOTIFIED).getFirst();
        open(office.clerk);
        openFinding(visit);
        clickOn("正常检查");
        awaitText("检查不能：被吊销");
        clickOn("检查不能：被吊销");
        awaitText("另有 2 处要补");
        assertThat(ask(() -> isShown("项未填"))).isFalse();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        write("2026-11-18");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.SPACE);
        awaitText("检查不能要写明情况");
        await("nothing else is asked for", () -> !isShown("请选择"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        onFx(() -> ((TextInputControl) focusedNow()).setText("11月18日到场，向登记机关核实，营业执照已被吊销。"));
        picture("inspection-obstacle");
        assertNothingClipped();
        await("all is there", () -> !isShown("检查不能要写明情况"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        awaitText("已交审核");
        assertThat(office.app.visits.byId(visit.id()).obstacle()).isEqualTo(Obstacle.REVOKED);
    }

    @Test
    void review_byTheSamePerson_isRefusedInWordsAndDoneByAColleagueOnTheSpot() {
        Visit visit = office.visits(office.task, 1, NOTIFIED).getFirst();
        office.handIn(visit, INSPECTED, "1", "5", "1", "1", "1");
        open(office.clerk);
        onFx(() -> screen.open(visit.id()));
        awaitText("您没有审核权限");
        picture("inspection-review-own");
        largePicture("inspection-review-own");
        assertLabelled();
        assertNothingClipped();
        clickOn("请同事登录审核");
        typeLogin("jingban", "mima-jingban");
        awaitText("必须由另一个人来做");
        typeLogin("guzhang", "mima-guzhang");
        awaitText("审核意见已记录");
        assertThat(office.app.visits.byId(visit.id()).reviewedBy()).isEqualTo("guzhang");
    }

    @Test
    void review_byTheHead_approvesAndReturns() {
        List<Visit> visits = office.visits(office.task, 2, NOTIFIED);
        visits.forEach(visit -> office.handIn(visit, INSPECTED, "1", "5", "1", "1", "1"));
        open(office.head);
        onFx(() -> screen.open(visits.getFirst().id()));
        awaitText("录入人 王经办，等待审核");
        picture("inspection-review");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        awaitText("示例县腾达商贸有限责任公司");
        await("the second is open", () -> isShown("第 2 户 / 2 户"));
        clickOn("退回修改");
        write("x");
        onFx(() -> ((TextInputControl) focusedNow()).setText("第 2 项要写明水池的位置。"));
        clickOn(lastButton("退回修改"));
        await("it was given back",
                () -> office.app.visits.byId(visits.getLast().id()).state() == VisitState.ENTERING);
        assertThat(office.app.visits.byId(visits.getFirst().id()).state()).isEqualTo(VisitState.REVIEWED);
        onFx(() -> screen.open(visits.getLast().id()));
        awaitText("审核退回：第 2 项要写明水池的位置。");
        picture("inspection-returned");
    }

    @Test
    void reviewAll_saysWhatItMeansAndApprovesEach() {
        List<Visit> visits = office.visits(office.task, 3, NOTIFIED);
        office.handIn(visits.get(0), INSPECTED, "1", "1", "1", "1", "1");
        office.handIn(visits.get(1), INSPECTED, "1", "5", "5", "1", "1");
        open(office.head);
        awaitText("待审核 2");
        clickOn("待审核 2");
        awaitText("审核通过 2 户");
        clickOn("审核通过 2 户");
        awaitText("1 户有问题共 2 项");
        picture("inspection-review-all");
        keys(KeyCode.ENTER);
        awaitText("已审核通过 2 户");
        assertThat(office.app.disposals.ofVisit(visits.get(1).id())).hasSize(2);
    }

    @Test
    void openByQr_opensTheVisitOrSaysThatItIsUnknown() {
        Visit visit = office.visits(office.task, 1, NOTIFIED).getFirst();
        open(office.clerk);
        onFx(() -> screen.openByQr(new VisitCode(visit.uuid()).toString()));
        awaitText("保存并下一户");
        onFx(() -> screen.openByQr("SSJ:V:018f0000-0000-7000-8000-000000000000"));
        awaitText("没有找到这个二维码对应的检查");
    }

    @Test
    void materials_areAdded_opened_andTakenOut_withAReason() throws Exception {
        Visit visit = office.visits(office.task, 1, NOTIFIED).getFirst();
        office.review(visit, INSPECTED, "1", "5", "1", "1", "1");
        Path photo = folder.resolve("现场照片 2026-11-18 后厨清洗水池（示例县腾达商贸有限责任公司）.png");
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        Path broken = Files.writeString(folder.resolve("坏了.pdf"), "x");
        files = List.of(photo, broken);
        open(office.clerk);
        onFx(() -> screen.open(visit.id()));
        awaitText("还没有扫描件");
        onFx(() -> lastButton("加入扫描件").fire());
        awaitText("后厨清洗水池");
        awaitText("坏了.pdf：文件损坏");
        awaitText("王经办");
        picture("inspection-materials");
        largePicture("inspection-materials");
        assertLabelled();
        assertNothingClipped();

        onFx(() -> lastButton("打开").fire());
        assertThat(viewed).containsExactly(office.app.filing.path(
                office.app.filing.ofVisit(visit.uuid()).getFirst()));
        onFx(() -> lastButton("撤出").fire());
        awaitText("不再列入这次检查的卷宗");
        onFx(() -> ((TextInputControl) focusedNow()).setText("示例：归错了。"));
        picture("inspection-materials-withdraw");
        onFx(() -> lastButton("撤出").fire());
        awaitText("还没有扫描件");
        assertThat(office.app.filing.ofVisit(visit.uuid())).isEmpty();
    }

    private FindingDraft kept(Visit visit) {
        return office.app.findings.draft(visit.id());
    }

    @Test
    void papers_ofAVisit_areChosenAndMade() throws Exception {
        open(office.clerk);
        Visit visit = office.visits(office.task, 2, NOTIFIED).getFirst();
        openFinding(visit);
        clickOn("打印文书");
        awaitText("打印这一户的文书");
        picture("inspection-papers");
        assertLabelled();
        clickOn("现场笔录");
        clickOn("生成并预览");
        await("the papers are made", () -> !made.isEmpty());

        assertThat(made.getFirst().papers()).extracting(PrintedPaper::kind)
                .containsExactly(PaperKind.INSPECTION_NOTICE, PaperKind.ONSITE_RECORD);
        assertThat(Pdf.text(made.getFirst().files().getFirst())).contains(visit.name(), "现场情况");
    }
}
