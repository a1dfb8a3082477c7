package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists in a real window over a real database, walked by keyboard. */
class CatalogViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private CountyDesk desk;

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CatalogView open(Actor actor) {
        CatalogView view = ask(() -> new CatalogView(
                CatalogSources.of(desk.app),
                actor, desk.workplace(background, notices, dialogs())));
        show("catalog", "ui.catalog.title", view, actor);
        return view;
    }

    private void choose(String chip) {
        clickOn(chip);
    }

    /** Narrows the list by one of its drop-downs. */
    private void chooseIn(String name, String choice) {
        onFx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = (ComboBox<Object>) visible().filter(ComboBox.class::isInstance)
                    .filter(node -> ("筛选：" + name).equals(node.getAccessibleText())).findFirst().orElseThrow();
            box.setValue(box.getItems().stream().filter(item -> choice.equals(box.getConverter().toString(item)))
                    .findFirst().orElseThrow());
        });
    }

    @Test
    void targets_searchedByInitialsAndOpened_showDetailsInDrawer() {
        desk.withLists();
        CatalogView view = open(desk.clerk);
        awaitText("符合 114 户，共 120 户");
        awaitText("数据截至 2026-11-19（4 天前）");
        awaitText("导出 114 户");
        assertLabelled();
        assertNothingClipped();
        picture("catalog");
        largePicture("catalog");
        onFx(view::focusSearch);
        write(CountyDesk.code(8).substring(8));
        awaitText("符合 1 户");
        onFx(() -> ((TextField) focused()).clear());
        write("cyglfwls");
        awaitText("符合 1 户");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        chooseIn("风险分类", "D 高");
        awaitText("没有符合条件的记录");
        chooseIn("风险分类", "全部风险分类");
        awaitText("符合 1 户");
        doubleClickOn("示例县䶮㛃𠮷𬭸餐饮管理服务连锁经营有限责任公司城关镇东大街第二分公司");
        awaitText("监管信息（内部）");
        picture("catalog-target");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        await("the drawer closes", () -> !isShown("监管信息（内部）"));
    }

    @Test
    void exporting_whatMatches_writesAWorkbookThatComesBackUnchanged() {
        desk.withLists();
        open(desk.clerk);
        awaitText("导出 114 户");
        choose("全部状态");
        awaitText("导出 120 户");
        clickOn("导出 120 户");
        awaitText("已导出到");
        Path file = folder.resolve("检查对象名录库.xlsx");
        assertThat(desk.app.imports.preview(file, ListKind.TARGETS, Progress.NONE).counts())
                .satisfies(counts -> assertThat(counts.unchanged()).isEqualTo(120))
                .satisfies(counts -> assertThat(counts.changesSomething()).isFalse());
        for (ListKind list : new ListKind[]{ListKind.ITEMS, ListKind.INSPECTORS}) {
            choose(list == ListKind.ITEMS ? "抽查事项" : "执法人员");
            String verb = list == ListKind.ITEMS ? "导出 4 项" : "导出 3 人";
            awaitText(verb);
            clickOn(verb);
            Path workbook = folder.resolve(list == ListKind.ITEMS ? "抽查事项清单.xlsx" : "执法检查人员名录库.xlsx");
            await("the workbook", () -> Files.exists(workbook));
            assertThat(desk.app.imports.preview(workbook, list, Progress.NONE).counts().changesSomething()).isFalse();
        }
    }

    @Test
    void items_opened_showBasisRatioQualificationAndGuidance() {
        desk.withLists();
        open(desk.clerk);
        awaitText("符合 114 户");
        choose("抽查事项");
        awaitText("符合 4 项，共 4 项");
        choose("重点检查事项");
        awaitText("符合 1 项，共 4 项");
        assertLabelled();
        picture("catalog-items");
        doubleClickOn("食品经营许可与经营条件一致");
        awaitText("《中华人民共和国食品安全法》第一百一十条");
        awaitText("食品检查资质");
        awaitText("对照许可档案核对场所、设施、布局。");
        picture("catalog-item");
        assertNothingClipped();
    }

    @Test
    void inspectors_certificatesAbsencesRecusals_areShownAndEntered() {
        desk.withLists();
        desk.app.absences.add(desk.clerk,
                new Absence("62-0002", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), "培训"));
        open(desk.clerk);
        awaitText("符合 114 户");
        choose("执法人员");
        awaitText("符合 3 人，共 3 人");
        awaitText("2026-10-01 已到期");
        assertThat(
                ask(() -> lookup(".due").queryAll().stream().anyMatch(node -> node.toString().contains("2026-12-20"))))
                .isTrue();
        picture("catalog-inspectors");
        doubleClickOn("示例执法乙");
        awaitText("2026-12-01 至 2026-12-05 培训");
        awaitText("0 户（任组长 0 户，任组员或专业人员 0 户）");
        assertLabelled();
        assertNothingClipped();
        clickOn("登记回避");
        awaitText("示例执法乙 的回避");
        write(CountyDesk.code(3));
        keys(KeyCode.TAB);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.TAB);
        write("配偶经营");
        picture("catalog-recusal-form");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.ENTER);
        awaitText("示例县第4号餐饮店：近亲属（配偶经营），示例执法乙 2026-11-23 申报");
        picture("catalog-inspector");
        assertLabelled();
        assertNothingClipped();
        onFx(lastButton("解除回避")::fire);
        awaitText("下一步由有权决定的局领导登录");
        write("已离婚");
        onFx(lastButton("解除回避")::fire);
        awaitText("请作出决定的局领导登录");
        picture("catalog-recusal-second");
        typeLogin("guzhang", "mima-guzhang");
        awaitText("示例股长 不是局领导");
        typeLogin("juzhang", "mima-juzhang");
        awaitText("已由 jingban 解除，juzhang 批准：已离婚");
        clickOn("登记请假");
        awaitText("示例执法乙 请假");
        keys(KeyCode.TAB);
        write("20261101");
        keys(KeyCode.TAB);
        write("出差");
        keys(KeyCode.ENTER);
        awaitText("请假的开始日期 2026-11-23 晚于结束日期 2026-11-01，没有保存。请更正日期。");
    }

    @Test
    void absences_areChosenByKeyboardInTheMonth_andShownForTheOffice() {
        desk.withLists();
        desk.app.absences.add(desk.clerk,
                new Absence("62-0001", LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 24), "公休"));
        desk.app.absences.add(desk.clerk,
                new Absence("62-0002", LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 5), "培训"));
        open(desk.clerk);
        awaitText("符合 114 户");
        choose("执法人员");
        awaitText("60 天内到期 1 人，已到期 1 人");
        choose("证件到期");
        awaitText("符合 2 人，共 3 人");
        picture("catalog-inspectors-expiring");
        doubleClickOn("示例执法乙");
        awaitText("请假日历");
        clickOn("请假日历");
        awaitText("2026 年 11 月");
        keys(KeyCode.PAGE_DOWN);
        awaitText("2026 年 12 月");
        keys(KeyCode.UP);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        awaitText("2026-12-16 至 2026-12-18，共 3 天");
        keys(KeyCode.PAGE_UP);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        awaitText("已请假 2026-11-26 至 2026-12-05 培训");
        picture("catalog-absence-month");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.ENTER);
        awaitText("事由");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        write("会议");
        keys(KeyCode.ENTER);
        awaitText("已经登记过“培训”，日期有重叠。");
        awaitText("参加检查");
        keys(KeyCode.ESCAPE);
        clickOn("请假一览");
        awaitText("2026-11-23 示例执法乙 没有请假，当天请假 1 人");
        picture("catalog-away");
        largePicture("catalog-away");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.DOWN);
        awaitText("2026-11-23 示例执法甲 公休，当天请假 1 人");
        keys(KeyCode.ENTER);
        awaitText("示例执法甲 请假");
        keys(KeyCode.ESCAPE);
        awaitText("符合 2 人");
    }

    @Test
    void inspector_addedTwice_isRefusedInTheForm() {
        desk.withLists();
        open(desk.clerk);
        awaitText("符合 114 户");
        choose("执法人员");
        awaitText("符合 3 人");
        clickOn("登记执法人员");
        awaitText("登记 1 人");
        write("62-0001");
        keys(KeyCode.TAB);
        write("2029-01-01");
        keys(KeyCode.TAB);
        write("示例执法丁");
        keys(KeyCode.TAB);
        write("价监股");
        largePicture("catalog-inspector-form");
        keys(KeyCode.ENTER);
        awaitText("执法证号 62-0001 已经登记在 示例执法甲 名下，没有保存。请核对证号。");
        picture("catalog-inspector-form");
        assertNothingClipped();
        onFx(() -> lookup((TextField field) -> "执法证号".equals(field.getAccessibleText())).<TextField>query().clear());
        clickOn(lookup((TextField field) -> "执法证号".equals(field.getAccessibleText())).<TextField>query());
        write("62-0004");
        keys(KeyCode.ENTER);
        awaitText("已保存 示例执法丁 的信息。");
        awaitText("符合 4 人");
    }

    @Test
    void importing_aFileWithProblems_previewsThenTakesTheRest() {
        open(desk.clerk);
        awaitText("名录里还没有检查对象");
        picture("catalog-empty");
        desk.picked = Optional.of(desk.file("qy.csv",
                "统一社会信用代码,企业名称,企业类型,ZT,信用风险分类,ROW_NO\n" + CountyDesk.code(1) + ",示例一号店,个体工商户,正常,A,1\n"
                        + "916299990000000000,示例二号店,有限责任公司,正常,B,2\n" + CountyDesk.code(1)
                        + ",示例一号店,个体工商户,正常,A,3\n"));
        clickOn("导入名录");
        awaitText("导入 1 户");
        assertThat(desk.app.catalog.targetCount(TargetFilter.ACTIVE)).isZero();
        awaitText("没有使用的列：ROW_NO");
        picture("catalog-import");
        largePicture("catalog-import");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> lookup(".table-view").query().requestFocus());
        keys(KeyCode.ENTER);
        awaitText("第 3 行");
        picture("catalog-import-row");
        keys(KeyCode.ESCAPE);
        clickOn("导入 1 户");
        awaitText("已导入。新增 1 户，变更 0 户，不变 0 户，未导入 2 行。");
        awaitText("符合 1 户，共 1 户");
        assertThat(desk.opened).contains("refresh");
    }

    @Test
    void importing_aFileThatIsNoList_saysWhyAndStoresNothing() {
        desk.picked = Optional.of(desk.file("x.csv", "甲,乙\n1,2\n"));
        open(desk.clerk);
        awaitText("名录里还没有检查对象");
        clickOn("导入名录");
        awaitText("缺少“统一社会信用代码、名称”");
        clickOn("分类标注");
        awaitText("缺少“标注代码、标注名称”");
        picture("catalog-import-refused");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        awaitText("尚未导入过");
    }

    @Test
    void importing_withoutThePermission_isVisibleButDisabledWithTheReason() {
        open(desk.director);
        awaitText("您的角色不能改动名录，需要“导入名录”权限。");
        assertThat(ask(() -> lookup("导入名录").queryButton().isDisabled())).isTrue();
    }
}
