package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.DirectoryRows;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static cn.shuangsuiji.catalog.DirectoryRows.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Execution(ExecutionMode.CONCURRENT)
class QualityServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private DirectoryRows rows;
    private QualityService quality;

    @BeforeEach
    void fill() {
        office = new TestOffice(folder);
        rows = new DirectoryRows(office.database);
        quality = at(TestOffice.CLOCK);
        rows.label("CY", "餐饮", null).label("CY-X", "小吃", "CY").label("TS", "特种设备", null);
        rows.item("DJ", "ENTERPRISE,INDIVIDUAL,COOPERATIVE", null, null).item("TZ", "DEVICE", "TS", null);
        rows.target(code(1), TargetKind.INDIVIDUAL, "示例一号店").carry(code(1), "CY-X");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private QualityService at(Clock clock) {
        return new QualityService(office.database, office.offices, new Areas(new Assets(Path.of("assets"))), clock);
    }

    private Map<Measure, Long> counts() {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        quality.take(Progress.NONE).lines().stream().filter(line -> line.count() > 0)
                .forEach(line -> counts.put(line.measure(), line.count()));
        return counts;
    }

    private List<String> codes(Measure measure) {
        return quality.rows(measure, PageRequest.first(100)).rows().stream().map(QualityRow::code).toList();
    }

    @Test
    void take_ofAnEmptyOffice_countsNothing() {
        try (TestOffice empty = new TestOffice(folder.resolve("empty"))) {
            QualityReport report = new QualityService(empty.database, empty.offices,
                    new Areas(new Assets(Path.of("assets"))), TestOffice.CLOCK).take(Progress.NONE);
            assertThat(report.lines()).hasSize(Measure.values().length)
                    .allSatisfy(line -> assertThat(line.count()).isZero());
        }
    }

    @Test
    void take_ofACleanRow_findsOnlyTheItemWithoutTargets() {
        assertThat(counts()).isEqualTo(Map.of(Measure.ITEM_NO_TARGET, 1L));
        assertThat(codes(Measure.ITEM_NO_TARGET)).containsExactly("TZ");
    }

    @Test
    void take_findsEachBlankOnce_andTheRowsAreThose() {
        Map<String, Measure> columns = Map.of("name", Measure.NO_NAME, "address", Measure.NO_ADDRESS,
                "legal_representative", Measure.NO_REPRESENTATIVE, "industry", Measure.NO_INDUSTRY, "scope",
                Measure.NO_SCOPE);
        int number = 10;
        for (var column : columns.entrySet()) {
            rows.target(code(number), TargetKind.ENTERPRISE, "示例" + number).carry(code(number), "CY")
                    .set(code(number), column.getKey(), " ");
            assertThat(codes(column.getValue())).containsExactly(code(number));
            number++;
        }
        assertThat(counts()).containsOnlyKeys(Measure.NO_NAME, Measure.NO_ADDRESS, Measure.NO_REPRESENTATIVE,
                Measure.NO_INDUSTRY, Measure.NO_SCOPE, Measure.ITEM_NO_TARGET);
    }

    @Test
    void take_tellsTheFaultsOfCodesApart_andForgetsThemWhenTheCodeIsPutRight() {
        rows.target("620102600001234", TargetKind.INDIVIDUAL, "旧号店").target("9262999900000000IO", TargetKind.INDIVIDUAL,
                "字母店").target("926299990000000020", TargetKind.INDIVIDUAL, "校验店")
                .target("SB-1", TargetKind.DEVICE, "电梯");
        counts();
        assertThat(codes(Measure.CODE_LENGTH)).containsExactly("620102600001234");
        assertThat(codes(Measure.CODE_LETTERS)).containsExactly("9262999900000000IO");
        assertThat(codes(Measure.CODE_CHECK)).containsExactly("926299990000000020");
        rows.set("926299990000000020", "code", code(77));
        assertThat(counts()).doesNotContainKey(Measure.CODE_CHECK).containsEntry(Measure.CODE_LENGTH, 1L);
    }

    @Test
    void take_findsUnknownTownshipsStaleRowsMissingClassesLabelsItemsAndExpiredPermits() {
        rows.set(code(1), "division", "629999").target("SB-1", TargetKind.DEVICE, "电梯")
                .target(code(2), TargetKind.ENTERPRISE, "示例二号").carry(code(2), "CY")
                .set(code(2), "as_of", "2026-10-22").set(code(2), "risk_class", "UNCLASSIFIED")
                .licence(code(2), "食品经营许可证", "JY1", "2026-11-22").licence(code(1), "食品经营许可证", "JY2", "2026-11-23");
        assertThat(counts()).isEqualTo(Map.of(Measure.NO_TOWNSHIP, 1L, Measure.STALE, 1L, Measure.NO_RISK, 1L,
                Measure.NO_LABEL, 1L, Measure.NO_ITEM, 1L, Measure.LICENCE_EXPIRED, 1L, Measure.ITEM_NO_TARGET, 1L));
        assertThat(quality.rows(Measure.LICENCE_EXPIRED, PageRequest.first(5)).rows())
                .containsExactly(new QualityRow(code(2), "示例二号", "示例大街1号" + code(2), "食品经营许可证 2026-11-22"));
        rows.carry("SB-1", "TS");
        assertThat(counts()).doesNotContainKeys(Measure.NO_ITEM, Measure.ITEM_NO_TARGET, Measure.NO_LABEL);
        rows.set("SB-1", "status", "CANCELLED");
        assertThat(counts()).containsKey(Measure.ITEM_NO_TARGET);
    }

    @Test
    void take_countsInspectorsWithoutLabelOrWithAnExpiredCertificate() {
        rows.inspector("62-1", "2026-11-23", "CY").inspector("62-2", "2026-11-22");
        assertThat(counts()).containsEntry(Measure.CERTIFICATE_EXPIRED, 1L)
                .containsEntry(Measure.INSPECTOR_NO_LABEL, 1L);
        assertThat(codes(Measure.CERTIFICATE_EXPIRED)).containsExactly("62-2");
    }

    @Test
    void take_onALaterDay_saysHowItStoodBefore_andTwiceADayKeepsTheLater() {
        counts();
        rows.set(code(1), "scope", "");
        assertThat(line(quality.take(Progress.NONE)).previous()).isNull();
        QualityService later = at(Clock.offset(TestOffice.CLOCK, Duration.ofDays(3)));
        rows.target(code(2), TargetKind.ENTERPRISE, "示例二号").set(code(2), "scope", "");
        QualityLine line = line(later.take(Progress.NONE));
        assertThat(line).isEqualTo(new QualityLine(Measure.NO_SCOPE, 2, 2, 1L, LocalDate.of(2026, 11, 23),
                List.of(1L, 2L)));
        assertThat(rows.count("quality_count")).isEqualTo(2L * Measure.values().length);
    }

    @Test
    void rows_arePagedAndSorted_andRefuseAnUnknownColumn() {
        for (int i = 2; i < 8; i++) {
            rows.target(code(i), TargetKind.ENTERPRISE, "示例" + (9 - i)).set(code(i), "scope", "");
        }
        assertThat(quality.rows(Measure.NO_SCOPE, new PageRequest(1, 2, "name", false)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(6))
                .satisfies(page -> assertThat(page.rows()).extracting(QualityRow::name)
                        .containsExactly("示例3", "示例4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality.rows(Measure.NO_SCOPE, new PageRequest(0, 1, "1; DROP TABLE target", false)));
    }

    @Test
    void everyMeasure_canBeListed() {
        for (Measure measure : Measure.values()) {
            assertThat(quality.rows(measure, new PageRequest(0, 1, "fact", true)).total()).isGreaterThanOrEqualTo(0);
            assertThat(measure.list()).isIn(ListKind.TARGETS, ListKind.ITEMS, ListKind.INSPECTORS);
        }
    }

    @Test
    void export_writesTheReportAndTheRows_withoutFormulas() throws Exception {
        rows.set(code(1), "name", "=1+1").set(code(1), "scope", "");
        Path report = folder.resolve("r.xlsx");
        Path list = folder.resolve("l.xlsx");
        QualityExport export = new QualityExport(quality);
        export.report(report, quality.take(Progress.NONE));
        export.rows(list, Measure.NO_SCOPE, Progress.NONE);
        assertThat(sheet(report)).contains("没有经营范围").contains("抽查事项清单");
        assertThat(sheet(list)).contains("'=1+1").contains(code(1));
    }

    private static String sheet(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8).replace("&apos;", "'");
            return Pattern.compile("&#x([0-9a-f]+);").matcher(xml)
                    .replaceAll(entity -> Character.toString(Integer.parseInt(entity.group(1), 16)));
        }
    }

    private static QualityLine line(QualityReport report) {
        return report.lines().stream().filter(line -> line.measure() == Measure.NO_SCOPE).findFirst().orElseThrow();
    }
}
