package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetService;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.db.PageLimit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files and packages over the same rows: each changes only what is its own. */
class OwnershipTest {
    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        pack("示例商行", "629999", "000-1");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFile_doesNotOverwriteTheProvincesFields_andSaysWhich() {
        ImportPreview preview = preview("代码,名称,住所,联系电话,区划代码\nSL1,示例另名,示例路1号,000-2,629999001\n");
        assertThat(preview.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0));
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.weight()).isEqualTo(RowProblem.Weight.DOUBT);
            assertThat(problem.sentence()).contains("示例商行").contains("省平台的数据").contains("名称");
            assertThat(problem.repair()).contains("更正建议");
        });
        assertThat(desk.imports.differences(preview, Progress.NONE)).containsExactly(
                new ProvinceDifference("SL1", Map.of("name", "示例另名")));
        desk.imports.apply(desk.office.clerk, preview, Progress.NONE);
        assertThat(target().name()).isEqualTo("示例商行");
        assertThat(target().phone()).isEqualTo("000-2");
        assertThat(target().division()).isEqualTo("629999001");
        assertThat(target().asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aFileThatOnlyContradictsTheProvince_changesNothing() {
        ImportPreview preview = preview("代码,名称\nSL1,示例另名\n");
        assertThat(preview.counts().changesSomething()).isFalse();
        assertThat(preview.problemCount()).isOne();
        assertThat(preview.contradicted()).isOne();
    }

    @Test
    void aPackage_keepsTheOfficesTownshipAndTelephone_andTakesTheRest() {
        new TargetService(desk.office.database, desk.office.journal, desk.office.offices, desk.office.ids,
                TestOffice.CLOCK).changeOwn(desk.office.clerk, "SL1", "629999002", "000-9");
        pack("示例新名", "629999", "000-1");
        assertThat(target().name()).isEqualTo("示例新名");
        assertThat(target().division()).isEqualTo("629999002");
        assertThat(target().phone()).isEqualTo("000-9");
        pack("示例新名", "629999001", "");
        assertThat(target().division()).isEqualTo("629999002");
        pack("示例新名", "629998003", "");
        assertThat(target().division()).isEqualTo("629998003");
        assertThat(target().phone()).isEqualTo("000-9");
    }

    @Test
    void aPackage_leavesTheOfficesLabels() {
        desk.labels(new Label("FOOD", "食品", null), new Label("MED", "药品", null));
        desk.imports.apply(desk.office.clerk, preview("代码,名称,分类标注\nSL1,示例商行,食品\n"), Progress.NONE);
        desk.office.database.write(tx -> desk.imports.applyRows(tx, "zhuren", ListKind.TARGETS,
                List.of(Map.of("code", "SL1", "name", "示例商行", "labels", "MED")).iterator(),
                new ImportSource("SL-3", "03", LocalDate.of(2026, 11, 22))));
        assertThat(desk.catalog.labelsOf("SL1")).extracting(Label::code).containsExactly("FOOD");
    }

    @Test
    void aMergedTarget_isNotRevivedByAList() {
        desk.office.database.write(tx -> desk.imports.applyRows(tx, "zhuren", ListKind.TARGETS,
                List.of(Map.of("code", "SL1", "name", "示例商行", "status", "MERGED", "statusSource", "并入 SL9"))
                        .iterator(),
                new ImportSource("SL-4", "04", LocalDate.of(2026, 11, 22))));
        pack("示例商行", "629999001", "");
        assertThat(target().status()).isEqualTo(TargetStatus.MERGED);
        assertThat(target().statusSource()).isEqualTo("并入 SL9");
        assertThat(preview("代码,名称,登记状态\nSL1,示例商行,存续\n").counts().changesSomething()).isFalse();
    }

    @Test
    void fullDisk_inTheMiddle_leavesTheListAsItWas_andTheNextImportWorks() {
        StringBuilder rows = new StringBuilder("代码,名称,住所\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append("MD%05d,示例第%d号店,示例县示例路%d号\n".formatted(i, i, i));
        }
        ImportPreview preview = preview(rows.toString());
        long pages = desk.office.database.write(tx -> {
            PageLimit limit = tx.mapper(PageLimit.class);
            return limit.limit(limit.pages() + 40);
        });
        assertThat(pages).isPositive();
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.imports.apply(desk.office.clerk, preview, Progress.NONE))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("db.full"));
        assertThat(desk.catalog.targetCount(ALL)).isOne();
        assertThat(desk.catalog.targetCount(ALL.matching("示例路"))).isOne();
        assertThat(desk.imports.apply(desk.office.clerk, preview, Progress.NONE).counts().added()).isEqualTo(5_000);
        assertThat(desk.catalog.targetCount(ALL.matching("示例第4999号店"))).isOne();
    }

    private Target target() {
        return desk.catalog.target("SL1").orElseThrow();
    }

    private void pack(String name, String division, String phone) {
        desk.office.database.writeMany(tx -> desk.imports.applyRows(tx, "jingban", ListKind.TARGETS,
                List.of(Map.of("code", "SL1", "name", name, "kind", "SITE", "address", "示例路1号", "division", division,
                        "phone", phone, "status", "ACTIVE", "riskClass", "B", "asOf", "2026-11-20")).iterator(),
                new ImportSource("p", name + division, LocalDate.of(2026, 11, 20))));
    }

    private ImportPreview preview(String content) {
        return desk.imports.preview(desk.text("dx.csv", content), ListKind.TARGETS, Progress.NONE);
    }
}
