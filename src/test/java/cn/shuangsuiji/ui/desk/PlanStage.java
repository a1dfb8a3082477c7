package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.PlanState;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan with one line, drafted by the clerk, approved by the other on the spot, made public. */
final class PlanStage {
    private final DeskWalk walk;
    private final PathOffice office;

    PlanStage(DeskWalk walk, PathOffice office) {
        this.walk = walk;
        this.office = office;
    }

    void draft() {
        walk.go("today");
        walk.see("2026 年还没有抽查计划");
        walk.press("编制计划");
        walk.press("编制计划");
        walk.see("计划先是草稿");
        walk.hit(KeyCode.ENTER);
        walk.see("计划里还没有任务行");
        walk.press("添加一行");
        walk.see("范围内有");
        walk.type("抽查任务名称", "企业登记事项抽查");
        walk.choose("抽查方式", 1);
        walk.type("承办股室", "信用股");
        walk.press("企业");
        walk.type("查找事项、编号、类别、拼音首字母", "DJ01");
        walk.see("符合 1 项");
        walk.press("选入");
        walk.type("A 低类的抽查比例", "5");
        walk.type("B 一般类的抽查比例", "10");
        walk.type("C 较高类的抽查比例", "20");
        walk.see("户中抽约");
        walk.look("path-07-plan-line");
        walk.press("添加到计划");
        walk.see("共 1 行");
        assertThat(plan().state()).isEqualTo(PlanState.DRAFT);
    }

    void approveAndPublish() {
        walk.press("提交 1 行计划");
        walk.see("提交后不能再修改");
        walk.hit(KeyCode.ENTER);
        walk.see("还不能批准：示例经办 是制定人");
        assertThat(walk.isRefused("批准 1 行计划")).isTrue();
        walk.press("请同事在这里批准");
        walk.fill(PathOffice.HEAD, PathOffice.password(PathOffice.HEAD));
        walk.press("公布 1 行计划");
        walk.see("公布的内容从此固定");
        walk.hit(KeyCode.ENTER);
        walk.see("公告已存为");
        walk.look("path-08-plan-public");
        assertThat(plan().state()).isEqualTo(PlanState.PUBLISHED);
        assertThat(plan().approver()).isEqualTo(PathOffice.HEAD);
        assertThat(Files.isRegularFile(office.app().folder.resolve("papers/plan-" + plan().number() + ".pdf")))
                .isTrue();
    }

    void startTask() {
        walk.press("发起任务");
        walk.see("应在计划时段");
        walk.hit(KeyCode.ENTER);
        walk.see("批准实施方案");
        walk.press("批准这 1 个任务");
        walk.see("请另一位有批准权限的同事在这里登录");
        walk.fill(PathOffice.HEAD, PathOffice.password(PathOffice.HEAD));
        walk.see("任务已经批准，可以冻结名单。");
        assertThat(office.task().approver()).isEqualTo(PathOffice.HEAD);
    }

    private AnnualPlan plan() {
        return office.app().plans.plans().getFirst();
    }
}
