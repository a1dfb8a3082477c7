package cn.shuangsuiji.statistics;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.catalog.importing.SourceRow;
import cn.shuangsuiji.catalog.importing.TableFile;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** The monitor over the sample county's own draws, and over files as a platform exports them. */
class StatisticsServiceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private App app;
    private Actor clerk;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        clerk = SampleOffice.people().clerk();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private PlatformPreview preview(Path file) {
        return app.statistics.preview(file, Progress.NONE);
    }

    private PlatformList keep(Path file, LocalDate day) {
        PlatformPreview preview = preview(file);
        return app.statistics.keep(clerk, preview, preview.proposedName(), day, Progress.NONE);
    }

    @Test
    void ownDraws_areLookedAt_andNothingIsOdd() {
        BiasReport report = app.statistics.report(BiasSource.OWN);
        assertThat(report.draws()).isPositive();
        assertThat(report.drawn()).isBetween(1, report.targets());
        assertThat(report.findings()).extracting(Finding::test).contains(BiasTest.REDRAWS, BiasTest.DIGITS,
                BiasTest.PAIRS, BiasTest.DIVISION);
        assertThat(report.count(Verdict.CHECK)).as(report.findings().toString()).isZero();
        assertThat(app.statistics.report(BiasSource.OWN)).isEqualTo(report);
    }

    @Test
    void ownDraws_townshipsHaveTheirNames() {
        Finding towns = app.statistics.report(BiasSource.OWN).findings().stream()
                .filter(finding -> finding.test() == BiasTest.DIVISION).findFirst().orElseThrow();
        assertThat(towns.figures().rows()).anyMatch(row -> row.getFirst().equals("城关镇（629999001）"));
    }

    @Test
    void platformList_everyNthRow_isFound_andStaysAfterReopening() {
        Path file = PlatformFiles.everyKth(folder, 600, 20);
        PlatformPreview preview = preview(file);
        assertThat(preview).extracting(PlatformPreview::targets, PlatformPreview::drawn, PlatformPreview::visits,
                PlatformPreview::whole).containsExactly(600, 30, 30, true);
        assertThat(preview.ignored()).containsExactly("备注");
        assertThat(preview.problems()).isEmpty();
        assertThat(app.statistics.lists()).as("nothing is stored before it was said").isEmpty();
        PlatformList kept = keep(file, MARCH);
        assertThat(app.statistics.lists()).containsExactly(kept);
        BiasReport report = app.statistics.report(BiasSource.IMPORTED);
        assertThat(report.findings().getFirst()).extracting(Finding::test, Finding::verdict)
                .containsExactly(BiasTest.SPACING, Verdict.CHECK);
        assertThat(report.findings()).filteredOn(finding -> finding.test() == BiasTest.PAIRS)
                .extracting(Finding::verdict).isSubsetOf(Verdict.CHECK, Verdict.LOOK);
        assertThat(app.database.<List<String>>read(tx -> app.journal.page(tx, PageRequest.first(5)).rows().stream()
                .map(entry -> entry.action()).toList())).contains("statistics.import");
    }

    @Test
    void sameFile_isKeptOnce_untilItIsWithdrawn() {
        Path file = PlatformFiles.everyKth(folder, 100, 5);
        PlatformList kept = keep(file, MARCH);
        assertThat(preview(file).cautions()).anyMatch(caution -> caution.contains("已经作为“平台抽取-每5户”导入过"));
        assertThatThrownBy(() -> keep(file, MARCH)).isInstanceOf(AppException.class).hasMessageContaining("已经作为");
        assertThatThrownBy(() -> app.statistics.withdraw(clerk, kept, " ")).hasMessageContaining("作废清单要写明原因");
        app.statistics.withdraw(clerk, kept, "选错了文件");
        assertThat(app.statistics.lists()).isEmpty();
        assertThat(app.statistics.report(BiasSource.IMPORTED).findings()).isEmpty();
        assertThatThrownBy(() -> app.statistics.withdraw(clerk, kept, "再次")).hasMessageContaining("已经作废");
        keep(file, MARCH);
        assertThat(app.statistics.lists()).hasSize(1);
    }

    @Test
    void rowsThatCannotBeRead_areNamed_andTheOthersKept() {
        Path file = PlatformFiles.csv(folder.resolve("清单.csv"), """
                                                                平台抽取名单,,,
                                                                序号,统一社会信用代码,抽取结果,检查人员
                                                                1,ａ１,抽中,示例甲、示例乙
                                                                2,A2,未抽中,
                                                                三,A3,未抽中,
                                                                4,A4,大概,
                                                                5,,未抽中,
                                                                6,A2,未抽中,
                                                                7,A1,抽中,示 丙
                                                                8,A8,√,"示例甲;示例丁"
                                                                """);
        PlatformPreview preview = preview(file);
        assertThat(preview.problems()).extracting(RowProblem::row, RowProblem::sentence).containsExactly(
                tuple(5, "第 5 行的序号“三”不是数字。这一行没有导入。"),
                tuple(6, "第 6 行的是否抽中“大概”看不出是“是”还是“否”。这一行没有导入。"),
                tuple(7, "第 7 行既没有代码也没有名称。这一行没有导入。"),
                tuple(8, "第 8 行的“A2”前面已经出现过。这一行没有导入，请核对保留哪一行。"));
        assertThat(preview).extracting(PlatformPreview::targets, PlatformPreview::drawn, PlatformPreview::visits)
                .containsExactly(3, 2, 2);
        assertThat(new PlatformFile(file, Progress.NONE).rows().targets()).extracting(PlatformTarget::code,
                PlatformTarget::people)
                .containsExactly(tuple("A1", "示例甲|示例乙|示丙"), tuple("A2", ""), tuple("A8", "示例甲|示例丁"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"名称,电话|示例店,1;找不到抽取清单的表头", "是否抽中,检查人员|是,示例甲;找不到抽取清单的表头",
            "名称,是否抽中;没有可用的数据行", "名称,是否抽中|,是;没有可用的数据行"})
    void filesThatAreNoSuchList_areRefusedInWords(String content, String words) {
        Path file = PlatformFiles.csv(folder.resolve("x.csv"), content.replace("|", "\n") + "\n");
        assertThatThrownBy(() -> preview(file)).isInstanceOf(AppException.class).hasMessageContaining(words)
                .hasMessageContaining("没有导入");
    }

    @Test
    void emptyOrBrokenFile_isRefusedInWords() {
        assertThatThrownBy(() -> preview(PlatformFiles.csv(folder.resolve("y.csv"), "")))
                .hasMessageContaining("是空的");
        assertThatThrownBy(() -> preview(PlatformFiles.csv(folder.resolve("z.xlsx"), "PK\u0003\u0004 nonsense")))
                .isInstanceOf(AppException.class).hasMessageContaining("没有导入");
        assertThatThrownBy(() -> preview(folder.resolve("nowhere.csv"))).isInstanceOf(AppException.class)
                .hasMessageContaining("打不开文件");
    }

    @Test
    void keeping_refusesWhatIsNotRight() {
        Path file = PlatformFiles.everyKth(folder, 60, 5);
        PlatformPreview preview = preview(file);
        assertThatThrownBy(() -> app.statistics.keep(clerk, preview, " ", MARCH, Progress.NONE))
                .hasMessageContaining("清单要有名称");
        assertThatThrownBy(() -> app.statistics.keep(clerk, preview, "x", LocalDate.of(2027, 1, 1), Progress.NONE))
                .hasMessageContaining("还没有到");
        PlatformFiles.whole(file, 60, i -> i % 7 == 0);
        assertThatThrownBy(() -> app.statistics.keep(clerk, preview, "x", MARCH, Progress.NONE))
                .hasMessageContaining("预览之后被改动过");
        assertThat(app.statistics.lists()).isEmpty();
    }

    @Test
    void drawnOnlyList_isTaken_withAWordOfCaution() {
        PlatformPreview preview = preview(PlatformFiles.csv(folder.resolve("抽中.csv"),
                "序号,名称\n1,示例甲店\n2,示例乙店\n3,示例丙店\n"));
        assertThat(preview.whole()).isFalse();
        assertThat(preview.cautions()).anyMatch(caution -> caution.contains("没有全部名单"))
                .anyMatch(caution -> caution.contains("像是抽中名单自己的序号"));
    }

    @Test
    void repeatsOverTheYears_areSeenAcrossLists() {
        for (int year = 2021; year <= 2025; year++) {
            int turn = year;
            keep(PlatformFiles.whole(folder.resolve(year + ".xlsx"), 200,
                    i -> i * 37 % 200 < 16 || i * 53 % 200 == turn),
                    LocalDate.of(year, 6, 1));
        }
        Finding repeats = app.statistics.report(BiasSource.IMPORTED).findings().stream()
                .filter(finding -> finding.test() == BiasTest.REPEATS).findFirst().orElseThrow();
        assertThat(repeats.verdict()).isEqualTo(Verdict.CHECK);
        assertThat(repeats.figures().rows().getFirst().get(3)).isEqualTo("5");
    }

    @Test
    void report_isWrittenAsAWorkbook() {
        BiasReport report = app.statistics.report(BiasSource.OWN);
        Path file = folder.resolve("out.xlsx");
        app.statistics.export(report, file);
        try (TableFile table = TableFile.open(file); Stream<SourceRow> rows = table.sheets().getFirst().open()) {
            List<SourceRow> all = rows.toList();
            assertThat(all).hasSize(report.findings().size() + 1);
            assertThat(all.getFirst().texts()).startsWith("项目", "结论", "说明");
            assertThat(all.get(1).texts().get(2)).isEqualTo(report.findings().getFirst().sentence());
        }
    }
}
