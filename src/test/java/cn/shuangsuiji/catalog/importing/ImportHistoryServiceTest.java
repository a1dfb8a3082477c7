package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.AbsenceService;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.RiskEntry;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One undo for a whole import, or a reason why not. */
class ImportHistoryServiceTest {
    private static final String HEADER = "名称,统一社会信用代码,住所,分类标注\n";
    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);

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
    void undo_removesWhatWasAdded_andRestoresWhatWasChanged() {
        desk.labels(new Label("FOOD", "食品", null), new Label("MED", "药品", null));
        take("a.csv", "示例一号,%s,示例路1号,食品\n示例二号,%s,示例路2号,\n".formatted(ImportDesk.code(1), ImportDesk.code(2)),
                LocalDate.of(2026, 11, 1));
        List<Target> before = all();
        String batch = take("b.csv", "示例一号改,%s,示例路9号,药品\n示例二号,%s,示例路2号,\n示例三号,%s,示例路3号,食品\n"
                .formatted(ImportDesk.code(1), ImportDesk.code(2), ImportDesk.code(3)), LocalDate.of(2026, 11, 20));
        assertThat(all()).hasSize(3).isNotEqualTo(before);

        UndoPreview look = desk.history.look(batch, Progress.NONE);
        assertThat(look.possible()).isTrue();
        assertThat(List.of(look.removed(), look.restored(), look.days())).containsExactly(1L, 1L, 1L);
        assertThat(all()).hasSize(3);

        desk.history.undo(desk.office.clerk, batch, Progress.NONE);
        assertThat(all()).isEqualTo(before);
        assertThat(desk.catalog.labelsOf(ImportDesk.code(1))).extracting(Label::code).containsExactly("FOOD");
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE.matching("示例路9号"))).isZero();
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE.matching("示例三号"))).isZero();
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE.matching("示例路1号"))).isOne();
        assertThat(desk.catalog.asOf(ListKind.TARGETS)).contains(LocalDate.of(2026, 11, 1));
        assertThat(desk.office.database.<List<AuditEntry>>read(
                tx -> desk.office.journal.history(tx, "import_batch", batch)))
                .extracting(AuditEntry::action).containsExactly("catalog.import", "catalog.import.undo");
        refused("catalog.undo.done", () -> desk.history.undo(desk.office.clerk, batch, Progress.NONE));
        assertThat(desk.history.past(PageRequest.first(10)).rows()).first().satisfies(past -> {
            assertThat(past.uuid()).isEqualTo(batch);
            assertThat(past.undoneBy()).isEqualTo(desk.office.clerk.login());
        });
    }

    @Test
    void undo_letsTheSameFileComeInAgain() {
        String content = "示例一号,%s,示例路1号,\n".formatted(ImportDesk.code(1));
        String batch = take("a.csv", content, LocalDate.of(2026, 11, 1));
        desk.history.undo(desk.office.clerk, batch, Progress.NONE);
        assertThat(all()).isEmpty();
        String again = take("a.csv", content, LocalDate.of(2026, 11, 2));
        assertThat(again).isNotEmpty();
        assertThat(all()).singleElement().extracting(Target::asOf).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void undo_isRefused_whenRowsWereChangedSince_butNotAfterTheLaterOneIsUndone() {
        String first = take("a.csv", "示例一号,%s,示例路1号,\n示例二号,%s,示例路2号,\n".formatted(ImportDesk.code(1),
                ImportDesk.code(2)), LocalDate.of(2026, 11, 1));
        String second = take("b.csv", "示例二号,%s,示例路9号,\n".formatted(ImportDesk.code(2)), LocalDate.of(2026, 11, 1));
        List<Target> before = all();
        UndoPreview look = desk.history.look(first, Progress.NONE);
        assertThat(look.possible()).isFalse();
        assertThat(look.since()).isOne();
        assertThat(look.examples()).containsExactly("示例二号");
        assertThat(refused("catalog.undo.since",
                () -> desk.history.undo(desk.office.clerk, first, Progress.NONE)).sentence()).contains("示例二号", "没有撤销");
        assertThat(all()).isEqualTo(before);
        desk.history.undo(desk.office.clerk, second, Progress.NONE);
        desk.history.undo(desk.office.clerk, first, Progress.NONE);
        assertThat(all()).isEmpty();
    }

    @Test
    void undo_isRefused_whenPeopleOrLabelsAreInUse() {
        desk.labels(new Label("FOOD", "食品", null));
        take("a.csv", "示例一号,%s,示例路1号,食品\n".formatted(ImportDesk.code(1)), LocalDate.of(2026, 11, 1));
        ImportResult people = desk.take(desk.text("p.csv", "执法证号,姓名,所在股室(所),执法证有效期至\nGS1,示例甲一,示例一所,2027-03-01\n"),
                ListKind.INSPECTORS);
        new AbsenceService(desk.office.database, desk.office.journal, TestOffice.CLOCK)
                .add(desk.office.clerk,
                        new Absence("GS1", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), "培训"));
        assertThat(refused("catalog.undo.used",
                () -> desk.history.undo(desk.office.clerk, people.batch(), Progress.NONE)).sentence()).contains("示例甲一");
        String labels = desk.history.past(PageRequest.first(10)).rows().getLast().uuid();
        assertThat(refused("catalog.undo.used", () -> desk.history.undo(desk.office.clerk, labels, Progress.NONE))
                .sentence()).contains("食品");
    }

    @Test
    void undo_isOnlyForFiles_forPeopleWhoMay_andForTheLastTen() {
        ImportSource source = new ImportSource("package", "00", LocalDate.of(2026, 11, 24));
        ImportResult fromPackage = desk.office.database.write(tx -> desk.imports.applyRows(tx, "jingban",
                ListKind.TARGETS, List.of(Map.of("code", ImportDesk.code(8), "name", "示例八号")).iterator(), source));
        refused("catalog.undo.expired", () -> desk.history.look(fromPackage.batch(), Progress.NONE));
        String oldest = take("0.csv", "示例一号,%s,示例路,\n".formatted(ImportDesk.code(1)), LocalDate.of(2026, 11, 1));
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> desk.history.undo(witness, oldest, Progress.NONE));
        for (int i = 2; i <= 11; i++) {
            take(i + ".csv", "示例,%s,示例路,\n".formatted(ImportDesk.code(i)), LocalDate.of(2026, 11, 1));
        }
        refused("catalog.undo.expired", () -> desk.history.undo(desk.office.clerk, oldest, Progress.NONE));
        refused("catalog.undo.unknown", () -> desk.history.undo(desk.office.clerk, "none", Progress.NONE));
    }

    @Test
    void undo_forgetsTheClassesThatTheImportBrought_andKeepsEarlierOnes() {
        String header = "名称,统一社会信用代码,信用风险分类\n";
        String code = ImportDesk.code(1);
        for (String month : List.of("2026-09-01/A", "2026-10-01/B")) {
            risk(header + "示例一号," + code + "," + month.substring(11) + "\n", LocalDate.parse(month.substring(0, 10)));
        }
        List<RiskEntry> before = desk.catalog.earlierRisks(code);
        assertThat(before).hasSize(1);
        String batch = risk(header + "示例一号," + code + ",D\n", LocalDate.of(2026, 11, 1));
        assertThat(desk.catalog.earlierRisks(code)).hasSize(2);
        desk.history.undo(desk.office.clerk, batch, Progress.NONE);
        assertThat(desk.catalog.earlierRisks(code)).isEqualTo(before);
        assertThat(desk.catalog.target(code).orElseThrow().riskClass()).isEqualTo(RiskClass.B);
    }

    @Test
    void undo_ofItems_makesAVersionOfItsOwn_andOfPeopleRestoresTheirAreas() {
        String items = "事项编号,抽查类别,抽查事项\nSP01,食品检查,%s\n";
        ImportResult first = desk.take(desk.text("i1.csv", items.formatted("许可情况")), ListKind.ITEMS);
        ImportResult second = desk.take(desk.text("i2.csv", items.formatted("许可证情况") + "SP02,食品检查,标签情况\n"),
                ListKind.ITEMS);
        assertThat(desk.history.undo(desk.office.clerk, second.batch(), Progress.NONE).restored()).isOne();
        assertThat(desk.catalog.item("SP01").orElseThrow().name()).isEqualTo("许可情况");
        assertThat(desk.catalog.item("SP01").orElseThrow().listVersion()).isEqualTo("第 3 版");
        assertThat(desk.catalog.item("SP02")).isEmpty();
        desk.history.undo(desk.office.clerk, first.batch(), Progress.NONE);
        assertThat(desk.catalog.item("SP01")).isEmpty();

        String people = "执法证号,姓名,所在股室(所),执法证有效期至,片区\nGS1,示例甲一,示例一所,2027-03-01,%s\n";
        ImportResult taken = desk.take(desk.text("p1.csv", people.formatted("620123001")), ListKind.INSPECTORS);
        ImportResult moved = desk.take(desk.text("p2.csv", people.formatted("620123002、620123003")),
                ListKind.INSPECTORS);
        desk.history.undo(desk.office.clerk, moved.batch(), Progress.NONE);
        assertThat(desk.catalog.inspector("GS1").orElseThrow().areas()).containsExactly("620123001");
        desk.history.undo(desk.office.clerk, taken.batch(), Progress.NONE);
        assertThat(desk.catalog.inspector("GS1")).isEmpty();
    }

    private String risk(String content, LocalDate day) {
        Path file = desk.text(day + ".csv", content);
        return desk.imports.apply(desk.office.clerk, desk.imports.preview(file, ListKind.TARGETS, day, Progress.NONE),
                Progress.NONE).batch();
    }

    @Test
    void undo_ofManyRows_isWhole() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            rows.append("示例").append(i).append(',').append(ImportDesk.code(i)).append(",示例路,\n");
        }
        String batch = take("many.csv", rows.toString(), LocalDate.of(2026, 11, 1));
        assertThat(all()).hasSize(1_000);
        UndoPreview done = desk.history.undo(desk.office.clerk, batch, Progress.NONE);
        assertThat(done.removed()).isEqualTo(2_500);
        assertThat(all()).isEmpty();
    }

    private String take(String name, String rows, LocalDate day) {
        Path file = desk.text(name, HEADER + rows);
        return desk.imports.apply(desk.office.clerk, desk.imports.preview(file, ListKind.TARGETS, day, Progress.NONE),
                Progress.NONE).batch();
    }

    private List<Target> all() {
        return desk.catalog.targets(ALL, new PageRequest(0, 1_000, "code", false)).rows();
    }

    private static AppException refused(String key, ThrowingCallable step) {
        AppException[] caught = new AppException[1];
        assertThatExceptionOfType(AppException.class).isThrownBy(step).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            caught[0] = refusal;
        });
        return caught[0];
    }
}
