package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** However dirty the rows: what one import keeps, the next one finds just so, in whatever encoding it comes. */
class ImportTwiceTest {
    private static final String HEADER = "名称,统一社会信用代码,住所,联系电话,登记状态,信用风险分类,经营范围\n";
    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aSecondImport_changesNothing(@ForAll @Size(min = 1, max = 30) List<@From("rows") String> rows)
            throws IOException {
        Path folder = temporary();
        try (ImportDesk desk = new ImportDesk(folder)) {
            check(desk, HEADER + String.join("\n", rows) + "\n示例末行," + ImportDesk.code(999) + ",,,,,\n");
        } finally {
            delete(folder);
        }
    }

    private static void check(ImportDesk desk, String content) {
        ImportResult first = desk.take(desk.text("utf8.csv", content), ListKind.TARGETS);
        List<Target> kept = targets(desk);
        assertThat(kept).hasSize((int) first.counts().added());
        ImportCounts found = new ImportCounts(0, 0, first.counts().added(), first.counts().wrong(), 0);
        assertThat(desk.take(desk.text("again.csv", content), ListKind.TARGETS).counts()).isEqualTo(found);
        for (Charset charset : List.of(Charset.forName("GBK"), StandardCharsets.UTF_16)) {
            Path file = desk.text(charset.name() + ".csv", content, charset);
            assertThat(desk.take(file, ListKind.TARGETS).counts()).as(charset.name()).isEqualTo(found);
        }
        assertThat(targets(desk)).isEqualTo(kept);
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> text = Arbitraries.strings().withChars("示例样板路号（）Ａ1 \t\u3000\u0000'=+-@\"".toCharArray())
                .ofMaxLength(8);
        Arbitrary<String> code = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 15).map(ImportDesk::code),
                Arbitraries.integers().between(1, 15).map(i -> " " + ImportDesk.code(i).toLowerCase(
                        Locale.ROOT)),
                Arbitraries.of("", "916299990000000000", "9.162E+17", "620999600000001.0", "６２０９９９６０００００００２", "示例"));
        Arbitrary<String> status = Arbitraries.of("存续", "", "注销", "失踪", "吊销，未注销");
        Arbitrary<String> risk = Arbitraries.of("A", "高风险", "", "—", "Z");
        return Combinators.combine(text, code, text, text, status, risk, text)
                .as((name, id, address, phone, state, level, scope) -> List.of(name, id, address, phone, state, level,
                        scope).stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")));
    }

    private static List<Target> targets(ImportDesk desk) {
        return desk.office.database.read(tx -> desk.catalog.targets(tx, ALL));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("import");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
