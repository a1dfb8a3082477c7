package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.ImportHistoryService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The item list over its versions: imports, drafts, approval by another person, and the day a version takes force. */
class ItemListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private ListDesk desk;

    @BeforeEach
    void open() {
        desk = new ListDesk(folder);
        desk.take(ListKind.ITEMS, "事项编码,抽查类别,抽查事项,检查依据,抽查比例\nA1,甲类,示例一,办法第一条,5%\nA2,甲类,示例二,办法第二条,3%\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void import_thatChangesSomething_isAVersionOfItsOwn_andThatOfThePastStays() {
        ItemListVersion first = desk.lists.inForce().orElseThrow();
        assertThat(first.number()).isOne();
        assertThat(first.source()).endsWith(".csv");
        assertThat(desk.catalog.item("A1").orElseThrow().listVersion()).isEqualTo("第 1 版");

        desk.take(ListKind.ITEMS, "事项编码,抽查类别,抽查事项,检查依据\nA1,甲类,示例一,办法第九条\nA3,乙类,示例三,办法第三条\n");
        ItemListVersion second = desk.lists.inForce().orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(desk.lists.versions()).extracting(ItemListVersion::state).containsExactly(VersionState.IN_FORCE,
                VersionState.SUPERSEDED);
        assertThat(desk.lists.rows(desk.lists.version(first.id()))).extracting(row -> row.get("legalBasis"))
                .containsExactly("办法第一条", "办法第二条");
        assertThat(desk.lists.differences(first, second)).containsExactly(
                new ItemDifference("A1", "示例一", ItemChange.CHANGED,
                        List.of(new FieldChange("legalBasis", "办法第一条", "办法第九条"))),
                new ItemDifference("A3", "示例三", ItemChange.ADDED, List.of()));
        assertThat(desk.lists.changes(second)).isEqualTo(desk.lists.differences(first, second));
        assertThat(desk.catalog.item("A2").orElseThrow().listVersion()).isEqualTo("第 2 版");
    }

    @Test
    void importTakenBack_isAVersionToo_andAnEditOfItsItemMustBeDecided() {
        desk.take(ListKind.ITEMS, "事项编码,抽查类别,抽查事项\nA7,乙类,示例七\n");
        desk.drafts.edit(desk.office.clerk, desk.now("A7").with("ratio", "4%"));
        ImportHistoryService history = new ImportHistoryService(desk.office.database, desk.office.journal,
                desk.office.ids, TestOffice.CLOCK);
        history.undo(desk.office.clerk, history.past(PageRequest.first(1)).rows().getFirst().uuid(),
                Progress.NONE);
        ItemListVersion inForce = desk.lists.inForce().orElseThrow();
        assertThat(inForce.number()).isEqualTo(3);
        assertThat(desk.lists.changes(inForce))
                .containsExactly(new ItemDifference("A7", "示例七", ItemChange.WITHDRAWN, List.of()));
        assertThat(desk.drafts.edits().getFirst().conflicts()).isNotEmpty();
        desk.drafts.keepMine(desk.office.clerk, "A7");
        assertThat(desk.drafts.edits().getFirst().difference().getFirst().kind()).isEqualTo(ItemChange.ADDED);
    }

    @Test
    void import_ofTheSameFile_makesNoVersion() {
        desk.take(ListKind.ITEMS, "事项编码,抽查类别,抽查事项,检查依据,抽查比例\nA1,甲类,示例一,办法第一条,5%\n");
        assertThat(desk.lists.versions()).hasSize(1);
    }

    @Test
    void draft_survivesRestart_isApprovedByAnother_andTakesForceOnItsDay() {
        desk.drafts.edit(desk.office.clerk, desk.now("A1").with("ratio", "不低于 6%"));
        desk.drafts.edit(desk.office.clerk, desk.now("A1").with("code", "A9").with("name", "示例九"));
        desk.drafts.withdraw(desk.office.clerk, "A2");
        desk.restart(TODAY);
        assertThat(desk.drafts.draft().orElseThrow().state()).isEqualTo(VersionState.DRAFT);
        assertThat(desk.drafts.edits()).flatExtracting(DraftEdit::difference).extracting(ItemDifference::kind)
                .containsExactly(ItemChange.CHANGED, ItemChange.WITHDRAWN, ItemChange.ADDED);
        assertThat(desk.catalog.item("A1").orElseThrow().ratio()).isEqualTo("5%");

        desk.drafts.describe(desk.office.clerk, "2027 年版", "示例函〔2026〕9号", "示例：法规修改");
        assertThatThrownBy(() -> desk.drafts.approve(desk.office.clerk, TODAY)).isInstanceOf(AppException.class);
        desk.drafts.approve(desk.office.head, LocalDate.of(2027, 1, 1));
        assertThat(desk.catalog.item("A1").orElseThrow().ratio()).isEqualTo("5%");
        assertThatThrownBy(() -> desk.drafts.edit(desk.office.clerk, desk.now("A1").with("ratio", "9%")))
                .hasMessageContaining("已经批准").hasMessageContaining("2027-01-01");

        desk.restart(LocalDate.of(2026, 12, 31));
        assertThat(desk.lists.takeForce()).isFalse();
        desk.restart(LocalDate.of(2027, 1, 1));
        assertThat(desk.lists.takeForce()).isTrue();
        assertThat(desk.lists.takeForce()).isFalse();
        ItemListVersion inForce = desk.lists.inForce().orElseThrow();
        assertThat(inForce.name()).isEqualTo("2027 年版");
        assertThat(inForce.approvedBy()).isEqualTo("guzhang");
        assertThat(desk.catalog.item("A1").orElseThrow()).satisfies(item -> {
            assertThat(item.ratio()).isEqualTo("不低于 6%");
            assertThat(item.listVersion()).isEqualTo("2027 年版");
        });
        assertThat(desk.catalog.item("A2").orElseThrow().active()).isFalse();
        assertThat(desk.catalog.item("A9")).isPresent();
        assertThat(desk.lists.changes(inForce)).extracting(ItemDifference::kind).containsExactly(ItemChange.CHANGED,
                ItemChange.WITHDRAWN, ItemChange.ADDED);

        desk.drafts.restore(desk.office.clerk, "A2");
        assertThat(desk.drafts.edits().getFirst().difference().getFirst().kind()).isEqualTo(ItemChange.RESTORED);
    }

    @Test
    void importUnderADraft_isMerged_andOnlyTheSameFieldConflicts() {
        desk.drafts.edit(desk.office.clerk, desk.now("A1").with("ratio", "8%"));
        desk.drafts.edit(desk.office.clerk, desk.now("A2").with("legalBasis", "办法第五条"));
        desk.take(ListKind.ITEMS, "事项编码,抽查类别,抽查事项,检查依据\nA1,甲类,示例一,办法第七条\nA2,甲类,示例二,办法第八条\n");
        List<DraftEdit> edits = desk.drafts.edits();
        assertThat(edits.getFirst().conflicts()).isEmpty();
        assertThat(edits.getFirst().merged().get("legalBasis")).isEqualTo("办法第七条");
        assertThat(edits.getLast().conflicts()).containsExactly(new FieldChange("legalBasis", "办法第八条", "办法第五条"));
        assertThatThrownBy(() -> desk.drafts.approve(desk.office.head, TODAY)).hasMessageContaining("1 个事项与导入的清单冲突");

        desk.drafts.keepMine(desk.office.clerk, "A2");
        desk.drafts.approve(desk.office.head, TODAY);
        assertThat(desk.lists.inForce().orElseThrow().number()).isEqualTo(3);
        assertThat(desk.catalog.item("A1").orElseThrow().legalBasis()).isEqualTo("办法第七条");
        assertThat(desk.catalog.item("A1").orElseThrow().ratio()).isEqualTo("8%");
        assertThat(desk.catalog.item("A2").orElseThrow().legalBasis()).isEqualTo("办法第五条");
    }

    @Test
    void approvedVersion_thatAnImportContradicts_waits_andIsGivenBack() {
        desk.drafts.edit(desk.office.clerk, desk.now("A1").with("ratio", "8%"));
        desk.drafts.approve(desk.office.head, LocalDate.of(2026, 12, 1));
        desk.take(ListKind.ITEMS, "事项编码,抽查类别,抽查事项,抽查比例\nA1,甲类,示例一,2%\n");
        desk.restart(LocalDate.of(2026, 12, 2));
        assertThat(desk.lists.takeForce()).isFalse();
        assertThat(desk.catalog.item("A1").orElseThrow().ratio()).isEqualTo("2%");
        desk.drafts.giveBack(desk.office.head, "示例：与省局新清单冲突");
        desk.drafts.drop(desk.office.clerk, "A1");
        assertThatThrownBy(() -> desk.drafts.approve(desk.office.head, LocalDate.of(2026, 12, 2)))
                .hasMessageContaining("没有不同");
    }

    @Test
    void draft_isDiscardedWithAReason_andTheListStaysAsItWas() {
        desk.drafts.withdraw(desk.office.clerk, "A1");
        assertThatThrownBy(() -> desk.drafts.discard(desk.office.clerk, " ")).hasMessageContaining("原因");
        desk.drafts.discard(desk.office.clerk, "示例：暂不调整");
        assertThat(desk.drafts.draft()).isEmpty();
        assertThat(desk.drafts.edits()).isEmpty();
        assertThat(desk.lists.versions().getFirst().state()).isEqualTo(VersionState.VOID);
        assertThat(desk.catalog.item("A1").orElseThrow().active()).isTrue();
    }

    @Test
    void edit_refusesWhatCannotStandOnAList() {
        ItemContent item = desk.now("A1");
        assertThatThrownBy(() -> desk.drafts.edit(desk.office.clerk, item.with("code", "编号一")))
                .hasMessageContaining("编号");
        assertThatThrownBy(() -> desk.drafts.edit(desk.office.clerk, item.with("methods", "")))
                .hasMessageContaining("检查方式");
        assertThatThrownBy(() -> desk.drafts.edit(desk.office.clerk, item.with("qualification", "没有的标注")))
                .hasMessageContaining("没有的标注");
        assertThatThrownBy(() -> desk.drafts.edit(desk.office.clerk, item.with("resultWordings", "未发现问题")))
                .hasMessageContaining("结果代码");
        assertThatThrownBy(() -> desk.drafts.add(desk.office.clerk, item)).hasMessageContaining("另一个事项");
        assertThatThrownBy(() -> desk.drafts.withdraw(desk.office.clerk, "没有")).hasMessageContaining("没有编号");
        assertThat(desk.drafts.draft()).isEmpty();
    }
}
