package cn.shuangsuiji.sample;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.AbsenceService;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RecusalService;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.ImportResult;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.ImportSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SampleFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SampleCounty county = SampleCounty.generate(Assets.standard(), TODAY);

    @TempDir
    Path folder;

    @Test
    void files_comeInThroughTheRealImport_withoutARefusal() {
        SampleFiles.write(folder, county);
        try (TestOffice office = new TestOffice(folder)) {
            CatalogService catalog = new CatalogService(office.database);
            assertThat(take(office, "labels.xlsx", ListKind.LABELS)).isEqualTo(added(county.labels().size()));
            assertThat(take(office, "items.xlsx", ListKind.ITEMS)).isEqualTo(added(county.items().size()));
            assertThat(take(office, "targets.xlsx", ListKind.TARGETS)).isEqualTo(added(3_000));
            assertThat(take(office, "inspectors.xlsx", ListKind.INSPECTORS)).isEqualTo(added(40));
            assertThat(take(office, "targets-gbk.csv", ListKind.TARGETS))
                    .isEqualTo(new ImportCounts(0, 0, 300, 0, 2_700));
            assertThat(catalog.targetCount(TargetFilter.ACTIVE.matching("𠮷祥"))).isOne();
            assertThat(catalog.items(ItemFilter.ACTIVE, PageRequest.first(1)).total()).isEqualTo(78);
            assertThat(catalog.item("CY01")).hasValueSatisfying(item -> {
                assertThat(item.targetLabel()).isEqualTo("CY");
                assertThat(item.materials().lines()).hasSize(4);
            });
            InspectorEntry first = county.inspectors().getFirst();
            assertThat(catalog.inspector(first.certificate()).orElseThrow().labels()).isEqualTo(first.labels());
            AbsenceService absences = new AbsenceService(office.database, office.journal, TestOffice.CLOCK);
            RecusalService recusals = new RecusalService(office.database, office.journal, office.offices,
                    TestOffice.CLOCK);
            county.absences().forEach(absence -> absences.add(office.clerk, absence));
            county.recusals().forEach(recusal -> recusals.declare(office.clerk, recusal));
        }
    }

    @Test
    void targetRows_ofAPackage_areTheSameTargetsAsTheFile() {
        SampleFiles.write(folder, county);
        try (TestOffice office = new TestOffice(folder)) {
            ImportService imports = imports(office);
            take(office, "labels.xlsx", ListKind.LABELS);
            take(office, "targets.xlsx", ListKind.TARGETS);
            ImportResult result = office.database.writeMany(tx -> imports.applyRows(tx, "jingban", ListKind.TARGETS,
                    county.targetRows(), new ImportSource("package", "01", TODAY)));
            assertThat(result.counts()).isEqualTo(new ImportCounts(0, 0, 3_000, 0, 0));
            Map<String, Long> byKind = new CatalogService(office.database).riskCounts(TargetFilter.ACTIVE).stream()
                    .collect(Collectors.groupingBy(count -> count.kind().name(), Collectors.counting()));
            assertThat(byKind).containsKeys("ENTERPRISE", "DEVICE");
        }
    }

    private ImportCounts take(TestOffice office, String name, ListKind list) {
        ImportService imports = imports(office);
        ImportPreview preview = imports.preview(folder.resolve(name), list, Progress.NONE);
        assertThat(preview.problems()).as(name).isEmpty();
        return imports.apply(office.clerk, preview, Progress.NONE).counts();
    }

    private static ImportService imports(TestOffice office) {
        return new ImportService(office.database, office.journal, office.ids, TestOffice.CLOCK);
    }

    private static ImportCounts added(long count) {
        return new ImportCounts(count, 0, 0, 0, 0);
    }
}
