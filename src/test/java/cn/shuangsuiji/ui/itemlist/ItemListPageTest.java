package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.itemlist.DraftEdit;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.catalog.itemlist.Outcome;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.catalog.CatalogSources;
import cn.shuangsuiji.ui.catalog.CatalogView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The item list's pages in a real window: from a changed item to a version in force, and the comparison. */
class ItemListPageTest extends ScreenTest {
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

    private void openItems(Actor actor) {
        CatalogView view = ask(() -> new CatalogView(
                CatalogSources.of(desk.app),
                actor, desk.workplace(background, notices, dialogs())));
        show("catalog", "ui.catalog.title", view, actor);
        awaitText("符合 114 户");
        clickOn("抽查事项");
        awaitText("符合 4 项");
    }

    private void change(String code, String key, String value) {
        desk.app.itemDrafts.edit(desk.clerk,
                ItemContent.of(desk.app.catalog.item(code).orElseThrow()).with(key, value));
    }

    @Test
    void item_changedInTheDrawer_goesIntoTheDraft_andTheListStays() {
        openItems(desk.clerk);
        picture("itemlist-items");
        largePicture("itemlist-items");
        doubleClickOn("在用计量器具强制检定");
        awaitText("各风险类别的比例和频次（内部）");
        picture("itemlist-item");
        assertLabelled();
        assertNothingClipped();
        clickOn("修改事项");
        awaitText("存入草案");
        picture("itemlist-form");
        assertLabelled();
        onFx(() -> ((TextInputControl) lookup((TextInputControl input) -> "抽查事项".equals(input.getAccessibleText()))
                .query()).setText("在用计量器具强制检定的检查"));
        onFx(() -> lastButton("存入草案").fire());
        awaitText("已存入草案。现行清单没有变");
        assertThat(desk.app.catalog.item("JL-01").orElseThrow().name()).isEqualTo("在用计量器具强制检定");
        assertThat(desk.app.itemDrafts.edits()).extracting(DraftEdit::code).containsExactly("JL-01");
    }

    @Test
    void draft_isReadFieldByField_andApprovedByTheSecondPerson() {
        change("JL-01", "legalBasis", "《中华人民共和国计量法》第九条、第十八条");
        desk.app.itemDrafts.withdraw(desk.clerk, "SP-02");
        openItems(desk.clerk);
        clickOn("版本与草案");
        awaitText("2 处改动");
        picture("itemlist-draft");
        largePicture("itemlist-draft");
        assertLabelled();
        assertNothingClipped();
        doubleClickOn("在用计量器具强制检定");
        awaitText("原：《中华人民共和国计量法》第九条");
        picture("itemlist-edit");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        clickOn("批准草案");
        awaitText("起草和修改草案的人不能自己批准");
        picture("itemlist-approve");
        keys(KeyCode.TAB);
        write("guzhang");
        keys(KeyCode.TAB);
        write("mima-guzhang");
        keys(KeyCode.ENTER);
        awaitText("已批准，2026-11-23 起生效");
        assertThat(desk.app.itemLists.inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(desk.app.catalog.item("SP-02").orElseThrow().active()).isFalse();
        awaitText("现在没有草案");
        clickOn("版本");
        awaitText("共 2 个版本");
        picture("itemlist-versions");
        assertNothingClipped();
        doubleClickOn("第 1 版");
        awaitText("与上一版相比（4 项不同）");
        keys(KeyCode.ESCAPE);
        doubleClickOn("2026年11月23日修订");
        awaitText("与上一版相比（2 项不同）");
        picture("itemlist-version");
        assertLabelled();
        assertNothingClipped();
        clickOn("写出公布文件");
        awaitText("已写出“2026年11月23日修订”，3 项");
        assertThat(folder.resolve("item-list-2.pdf")).isRegularFile();
        keys(KeyCode.ESCAPE);
    }

    @Test
    void conflictOfAnImport_isShown_andDecided() throws Exception {
        change("JL-01", "ratio", "20%");
        Path file = Files.writeString(folder.resolve("new.csv"),
                "事项编号,抽查类别,抽查事项,抽查比例\nJL-01,计量监督检查,在用计量器具强制检定,10%\n");
        desk.app.imports.apply(desk.clerk, desk.app.imports.preview(file, ListKind.ITEMS, Progress.NONE),
                Progress.NONE);
        openItems(desk.clerk);
        clickOn("版本与草案");
        awaitText("有 1 处与导入的清单冲突");
        doubleClickOn("在用计量器具强制检定");
        awaitText("清单：10%");
        picture("itemlist-conflict");
        assertNothingClipped();
        clickOn("保留草案的写法");
        await("the conflict is decided", () -> !isShown("与导入的清单冲突"));
        assertThat(desk.app.itemDrafts.edits().getFirst().conflicts()).isEmpty();
    }

    @Test
    void platform_isImportedAndCompared_andAMissingMatterGoesIntoTheDraftByKey() {
        desk.picked = Optional.of(desk.file("matters.csv", """
                                                           事项编码,监管事项名称,设定依据,行使层级,是否双随机
                                                           JG-001,对从业人员健康证明的检查,《中华人民共和国食品安全法》第四十五条,市级,是
                                                           JG-002,示例广告行为检查,《中华人民共和国广告法》第四十九条,县级,是
                                                           JG-003,示例专项检查,《示例法》第一条,县级,否
                                                           """));
        openItems(desk.clerk);
        clickOn("版本与草案");
        awaitText("现在没有草案");
        clickOn("平台比对");
        awaitText("还没有导入“互联网+监管”的事项");
        clickOn("导入平台事项");
        awaitText("有 3 个事项");
        picture("itemlist-matters-import");
        clickOn("代替原来的平台事项");
        awaitText("应纳未纳 1");
        awaitText("无平台依据 3");
        picture("itemlist-matters");
        assertLabelled();
        assertNothingClipped();
        doubleClickOn("示例广告行为检查");
        awaitText("应纳未纳）。请加入草案");
        picture("itemlist-matter");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.A);
        awaitText("已加入草案，请在草案中补齐");
        assertThat(desk.app.itemDrafts.edits()).extracting(DraftEdit::code).containsExactly("JG-002");
        clickOn("一致 1");
        doubleClickOn("从业人员健康证明");
        awaitText("平台：市级");
        keys(KeyCode.ESCAPE);
        clickOn("无平台依据 3");
        doubleClickOn("在用计量器具强制检定");
        clickOn("不适用");
        awaitText("为什么没有对应的一方");
        write("示例：由省局统一认领");
        onFx(() -> lastButton("不适用").fire());
        awaitText("无平台依据 2");
        assertThat(desk.app.matters.comparison().counts().get(Outcome.SETTLED)).isEqualTo(2);
        clickOn("导出比对结果");
        awaitText("已导出到");
    }

    @Test
    void rates_areSetFromADayOn_byAnAdministrator_withTheirHistory() {
        Actor administrator = desk.app.accounts.add(desk.clerk,
                new NewAccount("guanli", "示例管理", Set.of(Role.ADMINISTRATOR, Role.CLERK), "mima-guanli"));
        desk.app.offices.setParameter("jingban", new Parameter("item.ratio", "JL-01/C", "10%",
                LocalDate.of(2026, 1, 1), null, "示例通知〔2026〕1号"));
        openItems(administrator);
        doubleClickOn("在用计量器具强制检定");
        awaitText("2026-01-01 起，示例通知〔2026〕1号");
        onFx(() -> lastButton("设定比例和频次").fire());
        awaitText("为事项 JL-01 的一个风险类别");
        picture("itemlist-rates-form");
        assertNothingClipped();
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.TAB);
        write("20%");
        keys(KeyCode.TAB);
        write("每年2次");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        write("示例通知〔2026〕9号");
        onFx(() -> lastButton("保存比例和频次").fire());
        awaitText("以前和以后的规定");
        onFx(() -> lookup(".drawer .scroll-pane").<ScrollPane>query().setVvalue(1));
        picture("itemlist-rates");
        assertNothingClipped();
        assertThat(desk.app.offices.parameters()).anySatisfy(row -> {
            assertThat(row.name()).isEqualTo("item.frequency");
            assertThat(row.value()).isEqualTo("每年2次");
        });
    }
}
