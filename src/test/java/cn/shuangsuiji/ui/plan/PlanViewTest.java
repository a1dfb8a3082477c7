package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionMode;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan's whole way in a real window over a real database. */
class PlanViewTest extends ScreenTest {
    private static final LineContent LINE = new LineContent("餐饮服务定向抽查", true, Joint.INTERNAL,
            InspectionMode.COUNTY_DRAWS_COUNTY_INSPECTS, List.of("SP-02", "DJ-01"),
            new TargetFilter("", List.of(TargetKind.ENTERPRISE), List.of(), "", "", null, List.of(), true),
            Map.of(RiskClass.A, "5%", RiskClass.C, "1/3", RiskClass.D, "100%"), LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 12, 20), "餐饮股");

    @TempDir
    Path folder;

    private CountyDesk desk;

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder).withLists();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private final List<Printed> printed = new CopyOnWriteArrayList<>();

    private PlanView open(Actor actor) {
        PlanView view = ask(() -> new PlanView(
                new PlanSources(desk.app.plans, desk.app.tasks, desk.app.catalog, desk.app.publications,
                        desk.app.publicPapers, desk.app.accounts, desk.app.ages,
                        new Printing(background, printed::add, _ -> {}), desk.app.clock),
                actor, desk.workplace(background, notices, dialogs())));
        show("plan", "ui.plan.title", view, actor);
        return view;
    }

    private AnnualPlan submitted() {
        AnnualPlan plan = desk.app.plans.create(desk.clerk, 2026, "2026 年度双随机抽查计划");
        desk.app.plans.addLine(desk.clerk, plan.id(), LINE);
        desk.app.plans.submit(desk.clerk, plan.id());
        return desk.app.plans.plan(plan.id());
    }

    private TextField box(String name) {
        return lookup((TextField field) -> name.equals(field.getAccessibleText())).query();
    }

    private void type(String name, String words) {
        clickOn(box(name));
        write(words);
    }

    /** Presses a button of the window opened last, a cell's among them. */
    private void press(String verb) {
        onFx(() -> from(topScene().getRoot()).lookup((Button button) -> verb.equals(button.getText())).<Button>query()
                .fire());
    }

    @Test
    void plan_fromDraftByKeyboardToSubmitted() {
        open(desk.clerk);
        awaitText("还没有年度抽查计划");
        clickOn("编制计划");
        awaitText("建立草稿");
        picture("plan-begin");
        keys(KeyCode.ENTER);
        awaitText("计划里还没有任务行，添加后才能提交。");
        assertThat(ask(() -> lookup("提交 0 行计划").queryButton().isDisabled())).isTrue();
        clickOn("添加一行");
        awaitText("范围内有 114 户");
        picture("plan-line-empty");
        clickOn("添加到计划");
        awaitText("请填写抽查任务名称。");
        type("抽查任务名称", "年报公示信息抽查");
        clickOn(lookup((javafx.scene.control.ComboBox<?> box) -> "抽查方式".equals(box.getAccessibleText()))
                .queryComboBox());
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        type("承办股室", "信用股");
        clickOn("添加到计划");
        awaitText("“年报公示信息抽查”还没有选择抽查事项，没有保存。请至少选一项。");
        type("查找事项、编号、类别、拼音首字母", "DJ-01");
        awaitText("符合 1 项");
        press("选入");
        awaitText("营业执照（登记证）规范使用情况 ×");
        type("A 低类的抽查比例", "abc");
        awaitText("abc");
        onFx(() -> box("A 低类的抽查比例").setText("5"));
        type("D 高类的抽查比例", "1/3");
        awaitText("从 48 户中抽约 10 户");
        assertLabelled();
        assertNothingClipped();
        picture("plan-line");
        largePicture("plan-line");
        clickOn("添加到计划");
        awaitText("共 1 行，合计约抽 10 户次");
        picture("plan-draft");
        clickOn("提交 1 行计划");
        awaitText("提交后不能再修改，除非批准人退回。");
        keys(KeyCode.ENTER);
        awaitText("还不能批准：示例经办 是制定人");
        AnnualPlan plan = desk.app.plans.plans().getFirst();
        assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(desk.app.plans.lines(plan.id())).singleElement().satisfies(line -> {
            assertThat(line.content().ratios()).containsOnly(Map.entry(RiskClass.A, "5%"),
                    Map.entry(RiskClass.D, "1/3"));
            assertThat(line.content().filter().riskClasses()).containsExactly(RiskClass.A, RiskClass.D);
            assertThat(line.content().directed()).isFalse();
        });
        assertThat(ask(() -> lookup("批准 1 行计划").queryButton().isDisabled())).isTrue();
        assertThat(ask(() -> lookup("退回修改").queryButton().isDisabled())).isTrue();
        picture("plan-submitted");
        assertNothingClipped();
    }

    @Test
    void approving_byAColleagueOnTheSpot_asksForTheOtherPerson() {
        AnnualPlan plan = submitted();
        PlanView view = open(desk.clerk);
        onFx(() -> view.open(plan.id()));
        awaitText("请同事在这里批准");
        clickOn("请同事在这里批准");
        awaitText("批准人不能是制定人 示例经办。");
        picture("plan-second");
        write("jingban");
        keys(KeyCode.TAB);
        write("mima-jingban");
        keys(KeyCode.ENTER);
        picture("plan-second-refused");
        awaitText("批准计划必须由另一个人来做");
        onFx(() -> {
            box("登录名").setText("juzhang");
            box("密码").setText("mima-juzhang");
        });
        press("批准 1 行计划");
        awaitText("公布 1 行计划");
        assertThat(desk.app.plans.plan(plan.id()).approver()).isEqualTo("juzhang");
        assertThat(desk.opened).contains("refresh");
    }

    @Test
    void returning_byTheHead_givesTheDraftBack() {
        AnnualPlan plan = submitted();
        PlanView view = open(desk.head);
        onFx(() -> view.open(plan.id()));
        awaitText("退回修改");
        assertThat(ask(() -> lookup("批准 1 行计划").queryButton().isDisabled())).isFalse();
        clickOn("退回修改");
        awaitText("退回制定人，变回草稿。");
        keys(KeyCode.ENTER);
        awaitText("添加一行");
        assertThat(desk.app.plans.plan(plan.id()).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void publishing_thenStartingATask_leadsToTheTask() {
        AnnualPlan plan = submitted();
        desk.app.plans.approve(desk.head, plan.id());
        PlanView view = open(desk.clerk);
        awaitText("已批准");
        awaitText("示例股长");
        picture("plan");
        largePicture("plan");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> view.open(plan.id()));
        awaitText("公布 1 行计划");
        clickOn("公布 1 行计划");
        awaitText("公布的内容从此固定，不能收回。");
        keys(KeyCode.ENTER);
        awaitText("发起任务");
        picture("plan-published");
        largePicture("plan-published");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> lookup(".table-view").query().requestFocus());
        keys(KeyCode.ENTER);
        awaitText("抽取范围");
        picture("plan-line-details");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        press("发起任务");
        awaitText("应在计划时段 2026-11-01 至 2026-12-20 之内。");
        picture("plan-task-start");
        onFx(() -> box("检查结束").setText("2027-01-05"));
        press("发起 1 个任务");
        awaitText("超出计划行的时段");
        onFx(() -> box("检查结束").setText("2026-12-18"));
        press("发起 1 个任务");
        await("the task's page", () -> desk.opened.stream().anyMatch(each -> each.startsWith("task ")));
        assertThat(desk.app.tasks.tasks()).singleElement()
                .satisfies(task -> assertThat(task.inspectFrom()).isEqualTo(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void line_ofADraft_isChangedAndRemoved() {
        AnnualPlan plan = desk.app.plans.create(desk.clerk, 2026, "2026 年度双随机抽查计划");
        desk.app.plans.addLine(desk.clerk, plan.id(), LINE);
        PlanView view = open(desk.clerk);
        onFx(() -> view.open(plan.id()));
        awaitText("移除");
        keys(KeyCode.ENTER);
        awaitText("修改任务行");
        awaitText("从业人员健康证明 ×");
        awaitText("从 24 户中抽约 12 户");
        onFx(() -> box("承办股室").setText("信用股"));
        clickOn("保存修改");
        awaitText("已保存“餐饮服务定向抽查”。");
        assertThat(desk.app.plans.lines(plan.id())).singleElement()
                .satisfies(line -> assertThat(line.content().unit()).isEqualTo("信用股"));
        press("移除");
        awaitText("移除 1 行");
        clickOn("移除 1 行");
        awaitText("计划里还没有任务行");
    }

    @Test
    void plan_seenByADirector_cannotBeBegun() {
        open(desk.director);
        awaitText("您的角色不能编制计划");
        assertThat(ask(() -> lookup("编制计划").queryButton().isDisabled())).isTrue();
    }

    @Test
    void planTable_isPrinted_beforeThePlanIsPublic() throws Exception {
        AnnualPlan plan = submitted();
        PlanView view = open(desk.clerk);
        onFx(() -> view.open(plan.id()));
        awaitText("打印计划表");
        picture("plan-papers");
        clickOn("打印计划表");
        await("the table is made", () -> !printed.isEmpty());

        assertThat(Pdf.text(printed.getFirst().files().getFirst())).contains(plan.number(), LINE.title(),
                "抽查计划表");
    }

    @Test
    void adjustedPlan_ofTheSameYear_isAnnouncedWithItsDifferences() throws Exception {
        for (String title : List.of("2026 年度双随机抽查计划", "2026 年度双随机抽查计划（调整后）")) {
            AnnualPlan plan = desk.app.plans.create(desk.clerk, 2026, title);
            desk.app.plans.addLine(desk.clerk, plan.id(), LINE);
            if (title.contains("调整后")) {
                desk.app.plans.addLine(desk.clerk, plan.id(), new LineContent("新增的示例任务", LINE.directed(),
                        LINE.joint(), LINE.mode(), LINE.items(), LINE.filter(), LINE.ratios(), LINE.from(), LINE.to(),
                        LINE.unit()));
            }
            desk.app.plans.submit(desk.clerk, plan.id());
            desk.app.plans.approve(desk.head, plan.id());
            desk.app.publications.publishPlan(desk.clerk, plan.id());
        }
        long adjusted = desk.app.plans.plans().getFirst().id();
        PlanView view = open(desk.clerk);
        onFx(() -> view.open(adjusted));
        awaitText("打印调整公告");
        picture("plan-adjustment");
        clickOn("打印调整公告");
        awaitText("请写明调整的原因");
        write("上级统一部署");
        onFx(() -> lastButton("打印调整公告").fire());
        await("the announcement is made", () -> !printed.isEmpty());

        assertThat(Pdf.text(printed.getFirst().files().getFirst())).contains("因上级统一部署，经批准", "共1处", "新增新增的示例任务");
    }
}
