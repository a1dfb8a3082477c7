package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.NumberSource;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import java.util.Objects;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the platform's number over the ceremony to notified targets. */
final class DrawStage {
    private static final String DIGITS = "09175059342981586505";

    private final DeskWalk walk;
    private final PathOffice office;

    DrawStage(DeskWalk walk, PathOffice office) {
        this.walk = walk;
        this.office = office;
    }

    /** Without a number nothing is frozen; the province's leave has one. */
    void platformNumber() {
        walk.see("平台之外无抽查");
        assertThat(walk.isRefused("冻结 [0-9]+ 户")).isTrue();
        Actor clerk = office.app().accounts.login(PathOffice.CLERK, PathOffice.password(PathOffice.CLERK));
        assertThatThrownBy(() -> office.app().draws.freeze(clerk, office.task().id())).isInstanceOf(AppException.class)
                .hasMessageContaining("平台任务编号");
        walk.look("path-09-no-number");
        walk.choose("省局授权", 1);
        walk.press("登记平台任务编号");
        walk.see("已登记平台任务编号 629999202611235001");
        walk.idle();
        assertThat(office.task().numberSource()).isEqualTo(NumberSource.AUTHORISATION);
    }

    /** Four pages before a projector, by keyboard alone. */
    void ceremony() {
        walk.hit(KeyCode.F11);
        walk.see("第 1 步 / 4 步");
        walk.hit(KeyCode.ENTER);
        walk.see("见证人登录，作出承诺");
        walk.hit(KeyCode.ENTER);
        walk.see("请见证人在这里登录");
        walk.fill(PathOffice.HEAD, PathOffice.password(PathOffice.HEAD));
        walk.see("名单与规则已经封存，谁也改不了");
        walk.look("path-10-commitment");
        assertThat(office.task().state()).isEqualTo(TaskState.COMMITTED);
        walk.hit(KeyCode.ENTER);
        walk.see("第 3 步 / 4 步");
        walk.fill(DIGITS);
        walk.put(DIGITS);
        walk.see("两次录入一致，可以抽取。");
        walk.hit(KeyCode.ENTER);
        walk.see("每户得到一个抽签号");
        walk.hit(KeyCode.ENTER);
        walk.see("横线以上抽中，横线以下没有抽中。");
        walk.hit(KeyCode.ENTER);
        walk.see("按抽签号从小到大");
        walk.look("path-11-drawn");
        var attempt = office.app().draws.current(office.task().id()).orElseThrow();
        assertThat(attempt.witness()).isEqualTo(PathOffice.HEAD);
        assertThat(SeedInputs.read(Objects.requireNonNull(attempt.seed())).digits()).isEqualTo(DIGITS);
        while (walk.shown("第 4 步 / 4 步")) {
            walk.hit(KeyCode.ENTER);
        }
        walk.see("每户至少");
    }

    void teamsAndNotices() {
        int drawn = office.app().draws.drawn(office.task().id()).size();
        walk.press("给 " + drawn + " 户派员");
        walk.press("派出 " + drawn + " 户检查");
        walk.press("打印 " + drawn + " 份通知书");
        walk.see("共 ");
        walk.until("the notices are in sight", () -> walk.isAt("notice"));
        walk.look("path-12-preview");
        walk.go("task");
        walk.press("打印 " + drawn + " 份检查记录表");
        walk.until("the forms are in sight", () -> walk.isAt("notice"));
        walk.go("task");
        walk.look("path-12-notices");
        walk.press("记录 " + drawn + " 户已通知");
        walk.see("录入和审核 " + drawn + " 户");
        assertThat(office.visits()).hasSize(drawn).allMatch(visit -> visit.state() == VisitState.TO_INSPECT)
                .allMatch(visit -> office.app().visits.inspectors(visit.id()).size() >= 2);
    }
}
