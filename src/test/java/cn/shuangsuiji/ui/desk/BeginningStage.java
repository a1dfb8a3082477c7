package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.security.Account;
import cn.shuangsuiji.security.Role;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.DutyKind;

import static org.assertj.core.api.Assertions.assertThat;

/** An empty folder becomes an office with two people. */
final class BeginningStage {
    private final DeskWalk walk;
    private final PathOffice office;

    BeginningStage(DeskWalk walk, PathOffice office) {
        this.walk = walk;
        this.office = office;
    }

    void firstRun() {
        walk.see("第一次使用");
        walk.look("path-01-first-run");
        walk.fill("示例县市场监督管理局", "629999", "示例经办", PathOffice.CLERK, PathOffice.password(PathOffice.CLERK),
                PathOffice.password(PathOffice.CLERK));
        walk.see("请用自己的账号登录");
        assertThat(office.app().offices.current()).hasValueSatisfying(
                founded -> assertThat(founded.name()).isEqualTo("示例县市场监督管理局"));
    }

    void login(String who) {
        walk.see("请用自己的账号登录");
        walk.fill(who, PathOffice.password(who));
        walk.see("换人登录");
        walk.idle();
    }

    /** The clerk goes, the other sits down. */
    void change(String who) {
        walk.press("换人登录");
        login(who);
    }

    void secondPerson() {
        walk.see("还没有导入：抽查事项清单、检查对象名录库、执法检查人员名录库");
        assertThat(office.app().today.duties()).extracting(Duty::kind).containsExactly(DutyKind.LISTS, DutyKind.PEOPLE);
        walk.look("path-02-new-office");
        walk.press("添加人员");
        walk.press("人员与账号");
        walk.press("新增账号");
        walk.type("姓名", "示例股长");
        walk.type("登录名", PathOffice.HEAD);
        walk.press("股室负责人");
        walk.press("见证人");
        walk.type("密码", PathOffice.password(PathOffice.HEAD));
        walk.type("再输一次密码", PathOffice.password(PathOffice.HEAD));
        walk.look("path-03-second-person");
        walk.press("建立账号");
        walk.see("已为示例股长建立账号");
        assertThat(office.app().accounts.accounts()).extracting(Account::login).containsExactly(PathOffice.CLERK,
                PathOffice.HEAD);
        assertThat(office.app().accounts.accounts().getLast().roleSet()).containsExactlyInAnyOrder(Role.SECTION_HEAD,
                Role.WITNESS);
    }
}
