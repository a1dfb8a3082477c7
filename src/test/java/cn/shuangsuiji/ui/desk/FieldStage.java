package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.TaskState;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/** What was found: entered, reviewed, made public, followed to its end. */
final class FieldStage {
    private static final String DAY = "2026-11-23";
    private static final String NOTE = "营业执照没有挂在醒目位置。";
    private static final String EVIDENCE = "11月23日复查，营业执照已挂在门口，照片 1 张存卷。";

    private final DeskWalk walk;
    private final PathOffice office;

    FieldStage(DeskWalk walk, PathOffice office) {
        this.walk = walk;
        this.office = office;
    }

    /** The first visit has a problem, and the clerk is called away in the middle of the sentence. */
    void problem() {
        Visit first = office.visits().getFirst();
        walk.go("inspection");
        walk.pick(first.name());
        walk.hit(KeyCode.ENTER);
        walk.see("保存并下一户");
        walk.hit(KeyCode.DIGIT5);
        walk.hit(KeyCode.TAB);
        walk.hit(KeyCode.TAB);
        walk.put("2026-12-04");
        walk.hit(KeyCode.TAB);
        walk.put(NOTE);
        walk.go("today");
        assertThat(office.app().findings.draft(first.id()).answers().getFirst().note()).isEqualTo(NOTE);
        walk.go("inspection");
        walk.see("保存并下一户");
        walk.look("path-13-finding");
        conditions();
    }

    /** The others had none. */
    void others() {
        while (office.visits().stream().anyMatch(FieldStage::isOpen)) {
            walk.see("1 项未填");
            walk.hit(KeyCode.F9);
            walk.see("全部未发现问题");
            walk.hit(KeyCode.ENTER);
            walk.see("批量录入");
            conditions();
        }
        walk.see("已交审核");
        assertThat(office.visits()).allMatch(visit -> visit.state() == VisitState.TO_REVIEW);
        assertThat(office.visits().getFirst().bulk()).isFalse();
        assertThat(office.visits().getLast().bulk()).isTrue();
    }

    void review() {
        int all = office.visits().size();
        walk.go("inspection");
        walk.press("待审核 " + all);
        walk.press("审核通过 " + all + " 户");
        walk.see("1 户有问题");
        walk.look("path-14-review");
        walk.hit(KeyCode.ENTER);
        walk.see("已审核通过 " + all + " 户");
        assertThat(office.visits()).allMatch(visit -> PathOffice.HEAD.equals(visit.reviewedBy()));
        walk.go("publication");
        walk.press("公示 " + all + " 户");
        walk.see("公示");
        walk.hit(KeyCode.ENTER);
        walk.see("已公示 " + all + " 户");
        walk.look("path-15-published");
        assertThat(office.visits()).extracting(Visit::state).startsWith(VisitState.PUBLISHED)
                .endsWith(VisitState.CLOSED);
    }

    /** Two people close the follow-up, with the evidence. */
    void disposal() {
        Disposal open = disposalOfFirst();
        walk.go("disposal");
        walk.pick(open.targetName());
        walk.hit(KeyCode.ENTER);
        walk.see("审核通过，转入处置");
        walk.press("开始处置");
        walk.see("处置中");
        walk.press("报告处置完成");
        walk.see("写明复查情况");
        walk.put(EVIDENCE);
        walk.press("报告处置完成");
        walk.see("不能确认自己报告的处置");
        walk.look("path-16-disposal");
        walk.press("请同事登录确认");
        walk.fill(PathOffice.HEAD, PathOffice.password(PathOffice.HEAD));
        walk.until("closed", () -> disposalOfFirst().state() == DisposalState.CLOSED);
        Disposal closed = disposalOfFirst();
        assertThat(closed.evidence()).isEqualTo(EVIDENCE);
        assertThat(closed.doneBy()).isEqualTo(PathOffice.CLERK);
        assertThat(closed.closedBy()).isEqualTo(PathOffice.HEAD);
    }

    void finish() {
        walk.go("today");
        walk.see("任务可以办结");
        walk.press("办结任务");
        walk.see("每一户都检查、审核、公示");
        walk.look("path-17-finish");
        walk.press("办结任务");
        walk.see("任务已经办结。");
        assertThat(office.task().state()).isEqualTo(TaskState.DONE);
    }

    /** Day, way and signature, each by the key that leads to what is missing; then handed in. */
    private void conditions() {
        walk.see("请填写检查日期");
        walk.hit(KeyCode.CONTROL, KeyCode.ENTER);
        walk.put(DAY);
        walk.hit(KeyCode.CONTROL, KeyCode.ENTER);
        walk.hit(KeyCode.SPACE);
        walk.see("请选择签字情况");
        walk.gone("请选择核查方式");
        walk.hit(KeyCode.CONTROL, KeyCode.ENTER);
        walk.hit(KeyCode.SPACE);
        walk.gone("请选择签字情况");
        walk.idle();
        Visit entering = office.visits().stream().filter(FieldStage::isOpen).findFirst()
                .orElseThrow();
        walk.hit(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until("handed in", () -> office.app().visits.byId(entering.id()).state() == VisitState.TO_REVIEW);
        walk.idle();
    }

    private static boolean isOpen(Visit visit) {
        return visit.state() == VisitState.TO_INSPECT || visit.state() == VisitState.ENTERING;
    }

    private Disposal disposalOfFirst() {
        return office.app().disposals.ofVisit(office.visits().getFirst().id()).getFirst();
    }
}
