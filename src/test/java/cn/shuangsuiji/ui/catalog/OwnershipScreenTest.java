package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.catalog.importing.ImportSource;
import cn.shuangsuiji.catalog.proposal.ProposalEntry;
import cn.shuangsuiji.catalog.proposal.ProposalKind;
import cn.shuangsuiji.catalog.proposal.ProposalState;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose row it is, what may be done about it, and proposals from the drawer to their list. */
class OwnershipScreenTest extends ScreenTest {
    private static final String CODE = CountyDesk.code(3);

    @TempDir
    Path folder;

    private CountyDesk desk;

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder).withLists();
        desk.app.database.writeMany(tx -> desk.app.imports.applyRows(tx, "jingban", ListKind.TARGETS,
                List.of(Map.of("code", CODE, "name", "示例县第4号餐饮店", "kind", "ENTERPRISE", "address", "示例县城关镇东大街4号",
                        "division", "629999001", "status", "ACTIVE", "riskClass", "D", "asOf", "2026-11-20"))
                        .iterator(),
                new ImportSource("SL-0001", "01", LocalDate.of(2026, 11, 20))));
        CatalogView view = ask(() -> new CatalogView(
                CatalogSources.of(desk.app),
                desk.clerk, desk.workplace(background, notices, dialogs())));
        show("catalog", "ui.catalog.title", view, desk.clerk);
        awaitText("符合 114 户");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRowOfTheProvince_isCorrectedByAProposal_thatStandsInItsList() {
        openProvinces();
        picture("catalog-province-target");
        assertLabelled();
        assertNothingClipped();
        clickOn("提出更正");
        awaitText("对象信息更正：示例县第4号餐饮店");
        onFx(() -> field("名称").setText("示例县第4号烧烤店"));
        press("保存并提出");
        awaitText("请填写理由");
        onFx(() -> area("理由").setText("现场见到新执照"));
        picture("catalog-proposal-form");
        assertLabelled();
        press("保存并提出");
        awaitText("对象信息更正（已提出）：名称 示例县第4号餐饮店 → 示例县第4号烧烤店");
        keys(KeyCode.ESCAPE);
        clickOn("更正建议");
        awaitText("共 1 条");
        awaitText("待发");
        picture("catalog-proposals");
        largePicture("catalog-proposals");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        awaitText("办理情况");
        picture("catalog-proposal");
        assertLabelled();
        assertNothingClipped();
        clickOn("登记答复");
        awaitText("已有来文或来电的");
        onFx(() -> combo("答复").getSelectionModel().select(1));
        onFx(() -> area("怎样答复的").setText("11月25日来电：登记机关已变更名称，不用再改"));
        onFx(lastButton("登记答复")::fire);
        awaitText("不采纳");
        assertThat(desk.app.proposals.proposals(ProposalState.REJECTED, PageRequest.first(5)).total()).isOne();
        keys(KeyCode.ESCAPE);
        awaitText("符合 1 户");
    }

    @Test
    void theOfficesFields_ofTheProvincesRow_areChanged() {
        openProvinces();
        clickOn("改乡镇和电话");
        awaitText("数据包不会覆盖");
        onFx(() -> field("电话").setText("000-7654321"));
        picture("catalog-own-fields");
        onFx(lastButton("保存修改")::fire);
        awaitText("已保存“示例县第4号餐饮店”。");
        assertThat(desk.app.catalog.target(CODE).orElseThrow().phone()).isEqualTo("000-7654321");
    }

    @Test
    void aSiteOfAFirm_isAddedWithTheProposedCode_changedAndClosed() {
        openProvinces();
        clickOn("登记场所或设备");
        await("the code is proposed", () -> field("代码").getText().equals(CODE + "-S01"));
        onFx(() -> {
            field("名称").setText("示例县第5号餐饮店");
            field("地址").setText("示例路9号");
            combo("乡镇街道").getSelectionModel().select(1);
        });
        picture("catalog-own-target");
        largePicture("catalog-own-target");
        assertLabelled();
        press("登记 1 户");
        awaitText("名录里已有同名的对象：示例县第5号餐饮店");
        picture("catalog-own-twin");
        press("登记 1 户");
        awaitText("变更状态");
        assertThat(desk.app.catalog.ownedBy(CODE)).hasSize(1);
        clickOn("变更状态");
        awaitText("不再存续的对象不会被抽取");
        onFx(() -> {
            combo("状态").getSelectionModel().select(0);
            field("依据").setText("现场核查已关门");
        });
        onFx(lastButton("变更状态")::fire);
        awaitText("的状态已改为");
        assertThat(desk.app.catalog.target(CODE + "-S01").orElseThrow().status()).isEqualTo(TargetStatus.CANCELLED);
    }

    @Test
    void draftsAndAdditions_areWrittenInTheList() {
        desk.app.proposals.draft(desk.clerk, new ProposalEntry(ProposalKind.TARGET_GONE, CODE,
                Map.of("status", "MOVED_AWAY"), "已搬到外县", "现场照片"));
        clickOn("更正建议");
        awaitText("共 1 条");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        awaitText("修改草稿");
        press("修改草稿");
        awaitText("存为草稿");
        onFx(() -> area("凭据").setText("11月20日现场核查记录"));
        press("存为草稿");
        awaitText("还没有提出");
        clickOn("增列本地事项");
        awaitText("检查依据");
        onFx(() -> {
            field("抽查事项").setText("示例本地事项");
            area("理由").setText("地方性法规要求");
        });
        press("存为草稿");
        awaitText("增列事项要写明法律依据和条款");
        onFx(() -> area("检查依据").setText("《示例条例》第三条"));
        press("保存并提出");
        awaitText("共 2 条");
        assertThat(desk.app.proposals.proposals(ProposalState.SENT, PageRequest.first(5)).rows().getFirst().kind())
                .isEqualTo(ProposalKind.ITEM_LOCAL);
    }

    @Test
    void aFileThatContradictsTheProvince_becomesDrafts() {
        desk.picked = Optional.of(desk.file("hc.csv", "代码,名称\n" + CODE + ",示例县第4号烧烤店\n"));
        clickOn("导入名录");
        awaitText("是省平台的数据");
        picture("catalog-import-province");
        assertNothingClipped();
        clickOn("把不同之处起草为建议");
        awaitText("文件中有 1 户与省平台的数据不同");
        write("以现场核查为准");
        press("起草 1 条建议");
        awaitText("已起草 1 条更正建议");
        assertThat(desk.app.proposals.openOf(CODE)).singleElement()
                .satisfies(draft -> assertThat(draft.evidence()).contains("hc.csv"));
    }

    private void openProvinces() {
        onFx(() -> visible().filter(ComboBox.class::isInstance).map(ComboBox.class::cast)
                .filter(box -> "筛选：来源".equals(box.getAccessibleText())).findFirst().orElseThrow().getSelectionModel()
                .select(1));
        awaitText("符合 1 户");
        doubleClickOn("示例县第4号餐饮店");
        awaitText("登记信息属省平台");
    }

    private void press(String verb) {
        onFx(lastButton(verb)::fire);
    }

    private TextField field(String name) {
        return lookup((TextField box) -> name.equals(box.getAccessibleText())).query();
    }

    private TextArea area(String name) {
        return lookup((TextArea box) -> name.equals(box.getAccessibleText())).query();
    }

    private ComboBox<?> combo(String name) {
        // The list behind the drawer may have a filter of the same name; the drawer comes after it.
        return lookup((ComboBox<?> box) -> name.equals(box.getAccessibleText())).<ComboBox<?>>queryAll().stream()
                .reduce((_, last) -> last).orElseThrow();
    }
}
