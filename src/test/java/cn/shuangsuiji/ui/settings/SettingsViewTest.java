package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.security.Account;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
import cn.shuangsuiji.ui.FixedFiles;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.kit.Theme;
import cn.shuangsuiji.ui.kit.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // each test opens the screen as somebody
class SettingsViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private final FixedFiles files = new FixedFiles();
    private App app;

    @BeforeEach
    void openOffice() {
        app = SampleOffice.open(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void open(Actor actor) {
        Workplace place = new Workplace(background, notices, dialogs(), files, this);
        SettingsView screen = ask(() -> new SettingsView(app, actor, place, theme));
        show(SettingsView.ID, "ui.settings.title", screen, actor);
        awaitText("检查结果公示期限（工作日）");
    }

    private void turnTo(String part, String words) {
        clickOn(part);
        awaitText(words);
    }

    private Parameter last(String name) {
        return app.offices.parameters().stream().filter(row -> row.name().equals(name)).toList().getLast();
    }

    @Test
    void parameter_changedByKeyboard_holdsFromItsDay() {
        open(SampleOffice.people().clerk());
        picture("settings-parameters");
        largePicture("settings-parameters");
        assertLabelled();
        assertNothingClipped();

        clickOn("检查结果公示期限（工作日）");
        keys(KeyCode.ENTER);
        awaitText("设置新的取值");
        picture("settings-parameter");
        assertLabelled();
        type("十五天");
        keys(KeyCode.ENTER);
        awaitText("这个参数是整数");
        type("15");
        keys(KeyCode.TAB);
        type("2027-01-01");
        keys(KeyCode.TAB);
        type("示例县局办公会纪要第 1 号");
        onFx(() -> lastButton("保存新的取值").fire());
        awaitText("从 2027-01-01 起为“15”");

        assertThat(last("publication.workdays").value()).isEqualTo("15");
        assertThat(app.offices.parameterOn("publication.workdays", LocalDate.of(2026, 12, 31))).isEqualTo("20");
        clickOn("全部日期");
        awaitText("未生效");
    }

    private void type(String words) {
        onFx(() -> ((TextInputControl) focusedNow()).setText(words));
    }

    @Test
    void specialRule_forAnItem_isSetByKeyboard_andAnUnknownItemRefused() {
        open(SampleOffice.people().clerk());
        clickOn("添加单独规定");
        awaitText("事项编号");
        picture("settings-special");
        assertLabelled();
        type("没有的事项");
        keys(KeyCode.TAB);
        keys(KeyCode.DOWN);
        keys(KeyCode.TAB);
        type("一半");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        type("示例县局办公会纪要第 2 号");
        onFx(() -> lastButton("保存单独规定").fire());
        awaitText("比例看不懂。请写成 5%、0.1% 或 1/3。");
        onFx(() -> field("取值").setText("50%"));
        onFx(() -> lastButton("保存单独规定").fire());
        awaitText("清单中没有编号为“没有的事项”的事项，没有保存。");
        onFx(() -> field("事项编号").setText("CY01"));
        onFx(() -> lastButton("保存单独规定").fire());
        awaitText("事项在某风险类别的抽查比例");
        assertThat(app.offices.parameters()).filteredOn(row -> row.name().equals("item.ratio")).singleElement()
                .satisfies(row -> {
                    assertThat(row.scope()).isEqualTo("CY01/A");
                    assertThat(row.value()).isEqualTo("50%");
                });
    }

    @Test
    void parameter_withoutSourceOrTooEarly_isRefusedInWords() {
        open(SampleOffice.people().clerk());
        clickOn("不定向抽查比例下限");
        keys(KeyCode.ENTER);
        awaitText("设置新的取值");
        type("百分之三");
        keys(KeyCode.TAB);
        type("2014-12-31");
        onFx(() -> lastButton("保存新的取值").fire());

        awaitText("请写成 3% 或 2.5%");
        awaitText("现在的取值从 2015-01-01 起适用");
        awaitText("请填写依据");
        assertThat(last("ratio.floor").value()).isEqualTo("3%");
    }

    @Test
    void everything_forWhoMayNotAdminister_isInSightWithTheReason() {
        open(SampleOffice.people().head());
        clickOn("检查结果公示期限（工作日）");
        keys(KeyCode.ENTER);
        awaitText("只有系统管理员可以修改，示例股长 没有“系统管理”角色");
        assertThat(ask(() -> lastButton("保存新的取值").isDisabled())).isTrue();
        picture("settings-refused");

        turnTo("人员与账号", "示例见证");
        assertThat(ask(() -> lastButton("新增账号").isDisabled())).isTrue();
        turnTo("工作日历", "周末调休上班");
        assertThat(ask(() -> lastButton("导入工作日历").isDisabled())).isTrue();
    }

    @Test
    void account_added_mayLogInWithItsRoles() {
        open(SampleOffice.people().clerk());
        turnTo("人员与账号", "示例见证");
        picture("settings-accounts");
        assertLabelled();
        assertNothingClipped();
        clickOn("新增账号");
        awaitText("为一位同事建立账号");
        assertLabelled();
        type("示例新人");
        keys(KeyCode.TAB);
        type("xinren");
        onFx(() -> lastButton("建立账号").fire());
        awaitText("请选择角色");
        tick("执法人员");
        tick("审计");
        picture("settings-account-new");
        typePasswords("duan", "duan");
        awaitText("密码至少 8 个字符");
        typePasswords("mima-xinren", "mima-xinre");
        awaitText("两次输入的密码不一样");
        typePasswords("mima-xinren", "mima-xinren");
        picture("settings-account-made");
        awaitText("已为示例新人建立账号（执法人员、审计）");

        assertThat(app.accounts.accounts()).extracting(Account::name).contains("示例新人");
        assertThat(app.accounts.login("xinren", "mima-xinren").roles()).containsExactlyInAnyOrder(Role.INSPECTOR,
                Role.AUDITOR);
    }

    /** By the box itself: the complaint beside it moves what lies below while a mouse is on its way. */
    private void tick(String words) {
        onFx(() -> lookup((CheckBox box) -> words.equals(box.getText())).<CheckBox>query().fire());
    }

    private TextInputControl field(String name) {
        return lookup((TextInputControl box) -> name.equals(box.getAccessibleText())).query();
    }

    /** The two passwords are the last two inputs of the dialog; Enter in the last sends it off. */
    private void typePasswords(String first, String second) {
        onFx(() -> {
            var boxes = topScene().getRoot().lookupAll(".password-field").toArray(TextInputControl[]::new);
            boxes[0].setText(first);
            boxes[1].setText(second);
            boxes[1].requestFocus();
        });
        keys(KeyCode.ENTER);
    }

    @Test
    void calendar_nextYearMissing_isWarnedOf_andAWrongFileRefused() throws IOException {
        open(SampleOffice.people().clerk());
        turnTo("工作日历", "本机还没有 2027 年的放假安排");
        awaitText("尚未公布");
        picture("settings-calendar");
        assertLabelled();
        assertNothingClipped();

        files.choose(Files.writeString(folder.resolve("notice.csv"), "date,kind,name\n"));
        clickOn("导入工作日历");
        awaitText("“notice.csv”不是工作日历的文件名，没有导入");
        assertThat(app.calendar.published(2027)).isFalse();
    }

    @Test
    void journal_whole_isSaidSoWithItsLength() {
        open(SampleOffice.people().clerk());
        turnTo("操作日志", "校验日志");
        await("the rows", () -> isShown("年度计划") || isShown("检查"));
        clickOn("校验日志");
        awaitText("审计链完好，共 ");
        picture("settings-journal");
        largePicture("settings-journal");
        assertLabelled();
        assertNothingClipped();

        long total = app.database.read(tx -> app.journal.page(tx, PageRequest.first(1))).total();
        assertThat(ask(() -> isShown("审计链完好，共 %,d 条。".formatted(total)))).isTrue();
        openFirstRow();
        awaitText("上一条校验值");
        picture("settings-journal-entry");
    }

    private void openFirstRow() {
        onFx(() -> scene.lookup(".table-view").requestFocus());
        keys(KeyCode.ENTER);
    }

    @Test
    void journal_changedBehindTheProgramsBack_namesTheEntry() throws SQLException {
        app.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER audit_never_changes");
            statement.execute("UPDATE audit SET actor = 'bieren' WHERE seq = 7");
        }
        app = new App(folder, app.assets, app.clock);
        open(SampleOffice.people().clerk());
        turnTo("操作日志", "校验日志");
        clickOn("校验日志");

        awaitText("第 7 条与前后对不上");
    }

    @Test
    void textSize_chosen_changesTheWindowAndIsKept() {
        open(SampleOffice.people().clerk());
        turnTo("显示", "文字大小");
        picture("settings-display");
        assertLabelled();
        clickOn("20");
        await("kept", () -> Preferences.read(folder).textSize() == Theme.LARGEST);

        assertThat(theme.size()).isEqualTo(Theme.LARGEST);
    }
}
