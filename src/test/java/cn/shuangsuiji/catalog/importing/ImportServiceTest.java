package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportServiceTest {
    private static final String TARGETS = """
                                          企业名称,注册号,TYXYDM,企业类型名称,法定代表人,经营地址,LXDH,ZT,信用风险分类,ROW_NO
                                          示例一号有限公司,,%s,有限责任公司(自然人独资),示例甲,示例路1号,000-1,正常,A,1
                                          示例二号小吃店,620999600000001.0,,个体工商户,示例乙,示例路2号,000-2.0,在营,高风险,2
                                          """.formatted(ImportDesk.code(1));

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void preview_storesNothing_andTellsWhatWouldHappen() {
        ImportPreview preview = desk.preview(desk.text("qy.csv", TARGETS), ListKind.TARGETS);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0));
        assertThat(preview.form()).isEqualTo("CSV（UTF-8，逗号分隔）");
        assertThat(preview.columns()).containsEntry("TYXYDM", "统一社会信用代码").containsEntry("ZT", "登记状态");
        assertThat(preview.ignored()).containsExactly("ROW_NO");
        assertThat(preview.problems()).extracting(RowProblem::weight).containsOnly(RowProblem.Weight.NOTE);
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE)).isZero();
        assertThat(desk.catalog.asOf(ListKind.TARGETS)).isEmpty();
    }

    @Test
    void apply_keepsTheRows_theBatchAndTheAuditTogether() {
        ImportResult result = desk.take(desk.text("qy.csv", TARGETS), ListKind.TARGETS);
        Target first = desk.catalog.target(ImportDesk.code(1)).orElseThrow();
        assertThat(first.name()).isEqualTo("示例一号有限公司");
        assertThat(first.kind()).isEqualTo(TargetKind.ENTERPRISE);
        assertThat(first.riskClass()).isEqualTo(RiskClass.A);
        assertThat(first.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
        Target second = desk.catalog.target("620999600000001").orElseThrow();
        assertThat(second.kind()).isEqualTo(TargetKind.INDIVIDUAL);
        assertThat(second.status()).isEqualTo(TargetStatus.ACTIVE);
        assertThat(second.riskClass()).isEqualTo(RiskClass.D);
        assertThat(desk.catalog.asOf(ListKind.TARGETS)).contains(LocalDate.of(2026, 11, 23));
        List<AuditEntry> history = desk.office.database
                .read(tx -> desk.office.journal.history(tx, "import_batch", result.batch()));
        assertThat(history).singleElement().extracting(AuditEntry::action).isEqualTo("catalog.import");
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE.matching("slyh"))).isOne();
    }

    @Test
    void apply_changesNothing_whenTheSameFileComesTwice() {
        Path file = desk.text("qy.csv", TARGETS);
        desk.take(file, ListKind.TARGETS);
        String head = desk.office.database.read(desk.office.journal::head);
        Path again = desk.text("again.csv", TARGETS);
        ImportPreview later = desk.imports.preview(again, ListKind.TARGETS, LocalDate.of(2027, 1, 1), Progress.NONE);
        ImportResult result = desk.imports.apply(desk.office.clerk, later, Progress.NONE);
        assertThat(result.batch()).isEmpty();
        assertThat(result.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
        assertThat(desk.office.database.<String>read(desk.office.journal::head)).isEqualTo(head);
        assertThat(desk.catalog.asOf(ListKind.TARGETS)).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void apply_changesOnlyWhatTheFileGives_andCountsTheVanished() {
        desk.take(desk.text("qy.csv", TARGETS), ListKind.TARGETS);
        Path moved = desk.text("moved.csv", "名称;统一社会信用代码;住所\n示例一号有限公司;%s;示例路9号\n"
                .formatted(ImportDesk.code(1)));
        assertThat(desk.take(moved, ListKind.TARGETS).counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 1));
        Target target = desk.catalog.target(ImportDesk.code(1)).orElseThrow();
        assertThat(target.address()).isEqualTo("示例路9号");
        assertThat(target.legalRepresentative()).isEqualTo("示例甲");
        assertThat(target.riskClass()).isEqualTo(RiskClass.A);
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE.matching("示例路9号"))).isOne();
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE.matching("示例路1号"))).isZero();
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE)).isEqualTo(2);
    }

    @Test
    void apply_refusesAFileThatWasChangedAfterThePreview() throws IOException {
        Path file = desk.text("qy.csv", TARGETS);
        ImportPreview preview = desk.preview(file, ListKind.TARGETS);
        Files.writeString(file, TARGETS.replace("示例甲", "示例丙"));
        refused("catalog.import.filechanged", () -> desk.imports.apply(desk.office.clerk, preview, Progress.NONE));
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> desk.imports.apply(witness, preview, Progress.NONE));
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE)).isZero();
    }

    @Test
    void apply_leavesNothing_whenTheClerkCancelsInTheMiddle() {
        StringBuilder rows = new StringBuilder("名称,统一社会信用代码\n");
        for (int i = 0; i < 2_500; i++) {
            rows.append("示例").append(i).append(',').append(ImportDesk.code(i)).append('\n');
        }
        ImportPreview preview = desk.preview(desk.text("many.csv", rows.toString()), ListKind.TARGETS);
        Progress impatient = new Progress() {
            private long seen;

            @Override
            public void report(String what, long done, long total) {
                seen = done;
            }

            @Override
            public boolean cancelled() {
                return seen >= 2_000;
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> desk.imports.apply(desk.office.clerk, preview, impatient));
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE)).isZero();
        assertThat(desk.imports.apply(desk.office.clerk, preview, Progress.NONE).counts().added()).isEqualTo(2_500);
    }

    @Test
    void apply_readsTheSameFromGbkUtf8AndUtf16_withAnySeparator() {
        Map<String, Charset> charsets = Map.of("gbk", Charset.forName("GBK"), "gb18030", Charset.forName("GB18030"),
                "utf16", StandardCharsets.UTF_16, "utf16le", StandardCharsets.UTF_16LE, "utf8",
                StandardCharsets.UTF_8);
        desk.take(desk.text("first.csv", TARGETS), ListKind.TARGETS);
        charsets.forEach((name, charset) -> {
            for (char separator : new char[]{',', '\t', ';'}) {
                Path file = desk.text(name + (int) separator, TARGETS.replace(',', separator), charset);
                assertThat(desk.preview(file, ListKind.TARGETS).counts()).as(name + separator)
                        .isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
            }
        });
        Path marked = desk.text("bom.csv", "\uFEFF" + TARGETS);
        assertThat(desk.preview(marked, ListKind.TARGETS).counts().unchanged()).isEqualTo(2);
    }

    @Test
    void apply_takesItemsWithTheirSetsAndLabels() {
        desk.labels(new Label("Q-FOOD", "食品检查员", "Q"), new Label("Q", "资质", null));
        Path file = desk.text("items.csv", """
                                           随机抽查事项清单,,,,,,,
                                           编号,抽查类别,抽查事项,检查对象,事项类别,检查方式,检查依据,人员资质
                                           SP01,食品销售监督检查,一般风险食品销售监督检查,企业、个体工商户,重点检查事项,现场检查、书面检查,"《食品安全法》
                                           第一百一十条",食品检查员
                                           SP02,食品销售监督检查,网络食品销售监督检查,入网食品销售者,一般检查事项,网络检查,《食品安全法》,不存在的资质
                                           """);
        ImportResult result = desk.take(file, ListKind.ITEMS);
        assertThat(result.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.weight()).isEqualTo(RowProblem.Weight.REFUSED);
            assertThat(problem.sentence()).contains("不存在的资质");
        });
        assertThat(desk.catalog.item("SP01")).hasValueSatisfying(item -> {
            assertThat(item.targetKinds()).containsExactlyInAnyOrder(TargetKind.ENTERPRISE, TargetKind.INDIVIDUAL);
            assertThat(item.methods()).containsExactlyInAnyOrder(CheckMethod.ON_SITE, CheckMethod.WRITTEN);
            assertThat(item.importance()).isEqualTo(Importance.KEY);
            assertThat(item.qualification()).isEqualTo("Q-FOOD");
            assertThat(item.legalBasis()).isEqualTo("《食品安全法》\n第一百一十条");
        });
        assertThat(desk.catalog.items(new ItemFilter("spxs", Importance.KEY, TargetKind.INDIVIDUAL, true),
                PageRequest.first(5)).total()).isOne();
    }

    @Test
    void apply_takesInspectors_andReplacesTheirLabels() {
        desk.labels(new Label("Q-FOOD", "食品检查员", null), new Label("Q-JL", "计量", null));
        String header = "执法证号,姓名,所在股室(所),执法证有效期至,可任组长,资质\n";
        desk.take(desk.text("a.csv", header + "GS1,示例甲一,示例一所,2027年3月1日,是,食品检查员、计量\n"),
                ListKind.INSPECTORS);
        ImportResult result = desk.take(desk.text("b.csv", header + "GS1,示例甲一,示例一所,2027/3/1,是,Q-JL\n"
                + "GS2,示例甲二,示例一所,明年,是,\n"), ListKind.INSPECTORS);
        assertThat(result.counts()).isEqualTo(new ImportCounts(0, 1, 0, 1, 0));
        assertThat(desk.catalog.inspector("GS1")).hasValueSatisfying(file -> {
            assertThat(file.labels()).containsExactly("Q-JL");
            assertThat(file.inspector().certificateExpires()).isEqualTo(LocalDate.of(2027, 3, 1));
            assertThat(file.inspector().leader()).isTrue();
            assertThat(file.inspector().active()).isTrue();
        });
    }

    @Test
    void apply_refusesLabelsWithoutTheirParent() {
        Path file = desk.text("labels.csv", "标注代码,标注名称,上级标注代码\nA,示例标注,没有\n");
        refused("catalog.import.parent", () -> desk.take(file, ListKind.LABELS));
        assertThat(desk.catalog.labels()).isEmpty();
    }

    @Test
    void applyRows_takesTheRowsOfAPackage_andKeepsWhatItDoesNotName() {
        desk.labels(new Label("FOOD", "餐饮服务", null));
        desk.take(desk.text("qy.csv", TARGETS), ListKind.TARGETS);
        ImportSource source = new ImportSource("package", "00", LocalDate.of(2026, 11, 24));
        Map<String, Object> row = Map.of("code", ImportDesk.code(7), "kind", "ENTERPRISE", "name", "示例七号有限公司",
                "status", "ACTIVE", "riskClass", "B", "riskScore", 321, "asOf", "2026-11-20", "labels",
                List.of("FOOD"));
        ImportResult result = desk.office.database.write(tx -> desk.imports.applyRows(tx, "jingban",
                ListKind.TARGETS, List.of(row, Map.of("code", ImportDesk.code(8))).iterator(), source));
        assertThat(result.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 2));
        Target target = desk.catalog.target(ImportDesk.code(7)).orElseThrow();
        assertThat(target.riskScore()).isEqualTo(321);
        assertThat(target.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(desk.catalog.labelsOf(target.code())).extracting(Label::name).containsExactly("餐饮服务");
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE)).isEqualTo(3);
    }

    @Test
    void preview_cautions_whenTheFileIsOlderOrMuchSmaller() {
        desk.take(desk.text("qy.csv", TARGETS + "示例三号,,%s,企业,,,,正常,B,3\n".formatted(ImportDesk.code(3))),
                ListKind.TARGETS);
        Path small = desk.text("small.csv", "名称,统一社会信用代码\n示例一号有限公司,%s\n".formatted(ImportDesk.code(1)));
        ImportPreview preview = desk.imports.preview(small, ListKind.TARGETS, LocalDate.of(2026, 1, 1),
                Progress.NONE);
        assertThat(preview.cautions()).hasSize(2);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 2));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
