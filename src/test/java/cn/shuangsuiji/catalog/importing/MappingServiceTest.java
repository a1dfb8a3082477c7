package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

/** Headers whose words say nothing: a clerk says it once, the program remembers it for every such file. */
class MappingServiceTest {
    private static final String ROWS = "甲列,乙列,名称,丙列\n%s,示例路1号,示例一号,x\n%s,示例路2号,示例二号,\n"
            .formatted(ImportDesk.code(1), ImportDesk.code(2));

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
    void columns_showEachHeaderWithItsFirstValues_andWhatItIsTakenFor() {
        FileColumns columns = desk.mappings.columns(desk.text("a.csv", ROWS), ListKind.TARGETS);
        assertThat(columns.headerRow()).isOne();
        assertThat(columns.columns()).extracting(FileColumn::header).containsExactly("甲列", "乙列", "名称", "丙列");
        assertThat(columns.columns().getFirst().samples()).containsExactly(ImportDesk.code(1), ImportDesk.code(2));
        assertThat(columns.columns().get(2).column()).isEqualTo(column("name"));
        assertThat(columns.columns().get(3).samples()).containsExactly("x");
    }

    @Test
    void remember_isUsedForEveryFileWithTheSameHeaders_inAnyOrder_untilForgotten() {
        Path file = desk.text("a.csv", ROWS);
        refused("catalog.import.columns", () -> desk.preview(file, ListKind.TARGETS));
        desk.mappings.remember(desk.office.clerk, desk.mappings.columns(file, ListKind.TARGETS), said());
        ImportPreview preview = desk.preview(file, ListKind.TARGETS);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0));
        assertThat(preview.columns()).containsEntry("甲列", "统一社会信用代码").containsEntry("乙列", "住所(经营场所)");
        assertThat(preview.ignored()).containsExactly("丙列");
        assertThat(preview.mapping()).isNotNull();
        Path other = desk.text("b.csv", "名称,丙列,甲列,乙列\n示例三号,,%s,示例路3号\n".formatted(ImportDesk.code(3)));
        assertThat(desk.imports.recognise(other)).contains(ListKind.TARGETS);
        assertThat(desk.take(other, ListKind.TARGETS).counts().added()).isOne();
        assertThat(desk.catalog.target(ImportDesk.code(3)).orElseThrow().address()).isEqualTo("示例路3号");

        HeaderMapping remembered = desk.mappings.remembered(ListKind.TARGETS).getFirst();
        assertThat(remembered.source()).isEqualTo("a.csv");
        desk.mappings.forget(desk.office.clerk, remembered);
        assertThat(desk.mappings.remembered(ListKind.TARGETS)).isEmpty();
        refused("catalog.import.columns", () -> desk.preview(file, ListKind.TARGETS));
        assertThat(desk.office.database.<List<AuditEntry>>read(tx -> desk.office.journal.history(tx, "import_mapping",
                Sha256.hex(remembered.headers())))).extracting(AuditEntry::action)
                .containsExactly("catalog.mapping", "catalog.mapping.forget");
    }

    @Test
    void remember_overrulesTheWords_alsoOfTwoHeadersThatAreTheSame() {
        Path file = desk.text("a.csv", "代码,名称,名称,地址\n%s,旧名,示例一号,示例路\n".formatted(ImportDesk.code(1)));
        FileColumns columns = desk.mappings.columns(file, ListKind.TARGETS);
        desk.mappings.remember(desk.office.clerk, columns, Map.of(columns.columns().get(0).key(), column("code"),
                columns.columns().get(2).key(), column("name")));
        assertThat(desk.take(file, ListKind.TARGETS).counts().added()).isOne();
        assertThat(desk.catalog.target(ImportDesk.code(1)).orElseThrow().name()).isEqualTo("示例一号");
        assertThat(desk.catalog.target(ImportDesk.code(1)).orElseThrow().address()).isEmpty();
    }

    @Test
    void remember_refusesTwoForOne_missingOnes_andPeopleWhoMayNot() {
        FileColumns columns = desk.mappings.columns(desk.text("a.csv", ROWS), ListKind.TARGETS);
        Map<String, Column> twice = said();
        twice.put("丙列", column("name"));
        refused("catalog.mapping.twice", () -> desk.mappings.remember(desk.office.clerk, columns, twice));
        assertThat(refused("catalog.mapping.missing",
                () -> desk.mappings.remember(desk.office.clerk, columns, Map.of("名称", column("name")))).sentence())
                .contains("统一社会信用代码");
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> desk.mappings.remember(witness, columns, said()));
        assertThat(desk.mappings.remembered(ListKind.TARGETS)).isEmpty();
    }

    @Test
    void columns_ofAFileWithoutAnyKnownHeader_areThoseOfItsFullestRow() {
        Path file = desk.text("a.csv", "示例县2026年度台账\n\n甲,乙,丙\n1,2,3\n");
        FileColumns columns = desk.mappings.columns(file, ListKind.INSPECTORS);
        assertThat(columns.headerRow()).isEqualTo(3);
        assertThat(columns.columns()).extracting(FileColumn::header).containsExactly("甲", "乙", "丙");
        refused("catalog.import.norows", () -> desk.mappings.columns(desk.text("b.csv", "\n\n"), ListKind.ITEMS));
    }

    private static Map<String, Column> said() {
        Map<String, Column> said = new LinkedHashMap<>();
        said.put("甲列", column("code"));
        said.put("乙列", column("address"));
        said.put("名称", column("name"));
        return said;
    }

    private static Column column(String key) {
        return Columns.of(ListKind.TARGETS).stream().filter(column -> column.key().equals(key)).findFirst()
                .orElseThrow();
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
