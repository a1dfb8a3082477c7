package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The item list against the matters that the system confirms. */
class MatterTest {
    private static final String EXPORT = """
                                         甘示例市“互联网+监管”事项,,,,,
                                         事项编码,主项名称,子项名称,设定依据,行使层级,是否双随机
                                         M001,食品监管,对食品销售的监督检查,《食品安全法》第一百一十条,县级,是
                                         A2,,价格检查,《价格法》第三十三条,市级,是
                                         M003,,示例应纳事项,《示例法》第一条,县级,
                                         M004,,示例专项事项,《示例法》第二条,县级,否
                                         M001,,重复的编码,,,
                                         M005,,,,,
                                         """;

    @TempDir
    Path folder;

    private ListDesk desk;
    private MatterService matters;

    @BeforeEach
    void open() {
        desk = new ListDesk(folder);
        desk.take(ListKind.ITEMS, """
                                  事项编码,抽查类别,抽查事项,检查依据,检查主体
                                  A1,食品,食品销售情况的检查,《食品安全法》 第一百一十条,县级
                                  A2,价格,价格行为检查,《价格法》第三十三条,县级
                                  A3,其他,本地事项,《示例条例》第一条,县级
                                  """);
        matters = new MatterService(desk.office.database, desk.office.journal,
                new MatterService.Sources(desk.catalog, desk.drafts), desk.office.ids, TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private MatterFile take(String text) {
        MatterFile file = matters.read(desk.text("matters.csv", text), Progress.NONE);
        matters.take(desk.office.clerk, file);
        return file;
    }

    private MatterMatch match(String name) {
        return matters.comparison().matches().stream().filter(each -> each.name().endsWith(name)).findFirst()
                .orElseThrow();
    }

    private MatterDecision decision(String name) {
        return Objects.requireNonNull(match(name).decision());
    }

    @Test
    void export_isHeldAgainstTheList_byCodeThenByName() {
        MatterFile file = take(EXPORT);
        // The row without a sub matter stands for its main matter, which the sheet names once for all rows below.
        assertThat(file.matters()).extracting(PlatformMatter::key).containsExactly("M001", "A2", "M003", "M004");
        assertThat(file.problems()).hasSize(2).anySatisfy(sentence -> assertThat(sentence).contains("第 7 行"))
                .anySatisfy(sentence -> assertThat(sentence).contains("没有事项名称"));
        assertThat(file.matters().get(2).main()).isEqualTo("食品监管");

        MatterComparison comparison = matters.comparison();
        assertThat(comparison.matches()).extracting(MatterMatch::outcome).containsExactly(Outcome.SAME, Outcome.SAME,
                Outcome.MISSING, Outcome.SETTLED, Outcome.UNFOUNDED);
        assertThat(comparison.counts().get(Outcome.SAME)).isEqualTo(2);
        assertThat(comparison.matches().getFirst().how()).isEqualTo(Join.NAME);
        assertThat(comparison.matches().getFirst().differences()).isEmpty();
        assertThat(comparison.matches().get(1).how()).isEqualTo(Join.CODE);
        assertThat(comparison.matches().get(1).differences())
                .containsExactly(new FieldChange("level", "市级", "县级"));
        assertThat(matters.last().orElseThrow().matters()).isEqualTo(4);
    }

    @Test
    void person_links_orSaysWhyNot_andTheDecisionStandsOverTheNextExport() {
        take(EXPORT);
        matters.link(desk.office.clerk, "M003", "A3");
        assertThat(match("示例应纳事项").outcome()).isEqualTo(Outcome.SAME);
        assertThat(match("示例应纳事项").how()).isEqualTo(Join.PERSON);
        assertThat(matters.comparison().counts().get(Outcome.UNFOUNDED)).isZero();

        matters.matterNotApplicable(desk.office.clerk, "M003", "示例：由市局承担");
        take(EXPORT);
        assertThat(match("示例应纳事项").outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(decision("示例应纳事项").reason()).isEqualTo("示例：由市局承担");
        matters.itemNotApplicable(desk.office.clerk, "A3", "示例：地方性法规");
        assertThat(match("本地事项").outcome()).isEqualTo(Outcome.SETTLED);
        matters.undo(desk.office.clerk, decision("本地事项"));
        matters.undo(desk.office.clerk, decision("示例应纳事项"));
        assertThat(match("示例应纳事项").outcome()).isEqualTo(Outcome.MISSING);
        assertThatThrownBy(() -> matters.matterNotApplicable(desk.office.clerk, "M003", ""))
                .hasMessageContaining("原因");
        assertThatThrownBy(() -> matters.link(desk.office.clerk, "M003", "没有")).isInstanceOf(AppException.class);
    }

    @Test
    void missingMatter_goesIntoTheDraft_andOntoTheList() {
        take(EXPORT);
        matters.addToDraft(desk.office.clerk, "M003");
        assertThat(match("示例应纳事项").inDraft()).isTrue();
        desk.drafts.approve(desk.office.head, java.time.LocalDate.of(2026, 11, 23));
        assertThat(match("示例应纳事项").outcome()).isEqualTo(Outcome.SAME);
        assertThat(desk.catalog.item("M003").orElseThrow().legalBasis()).isEqualTo("《示例法》第一条");
    }

    @Test
    void export_ofTheComparison_isAWorkbook() throws IOException {
        take(EXPORT);
        Path out = folder.resolve("out.xlsx");
        matters.export(matters.comparison(), out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(out.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSize(6);
            assertThat(all.get(2).getCellText(8)).isEqualTo("检查主体：平台“市级”，清单“县级”");
        }
    }

    @Test
    void file_thatIsNoExport_orChangesMeanwhile_isRefused() throws IOException {
        assertThatThrownBy(() -> matters.read(desk.text("x.csv", "甲,乙\n1,2\n"), Progress.NONE))
                .hasMessageContaining("监管事项名称");
        MatterFile file = matters.read(desk.text("m.csv", EXPORT), Progress.NONE);
        Files.writeString(file.file(), "改了");
        assertThatThrownBy(() -> matters.take(desk.office.clerk, file)).hasMessageContaining("改动过");
        assertThat(matters.last()).isEmpty();
    }
}
