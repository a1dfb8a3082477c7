package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.Role;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PapersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"示例县䶮㛃𠮷𬭸餐饮店", "ＡＢ Café No.7 示例(城东)店", "示例|县#店*"})
    void printTogether_nameCanBeReadBack_anyScript(String name) throws IOException {
        Path file = folder.resolve("notice.pdf");

        Printed printed = Pdf.print(file, PaperSamples.notice(name), PaperSamples.form(name, PaperSamples.ITEMS));

        assertThat(printed.missing()).isEmpty();
        for (PrintedPaper paper : printed.papers()) {
            assertThat(Pdf.pages(file).get(paper.firstPage() - 1)).contains(name.replace(" ", ""));
        }
    }

    @Test
    void printTogether_wrapsName_of200Characters() throws IOException {
        String name = IntStream.range(0x4E00, 0x4E00 + 200).mapToObj(Character::toString).reduce("", String::concat);
        Path file = folder.resolve("long.pdf");

        Pdf.print(file, PaperSamples.notice(name));

        assertThat(Pdf.text(file)).contains(name);
    }

    @Test
    void printTogether_dropsInvisibleMarks_andJoinsLines() throws IOException {
        Path file = folder.resolve("odd.pdf");

        Printed printed = Pdf.print(file, PaperSamples.notice("示\u200B例\u202E县\n# 餐饮\uFE0F店\t"));

        assertThat(Pdf.text(file)).contains("示例县#餐饮店（");
        assertThat(printed.missing()).isEmpty();
    }

    @Test
    void printTogether_marksAndReports_charactersOfNoFace() throws IOException {
        Path file = folder.resolve("missing.pdf");

        Printed printed = Pdf.print(file, PaperSamples.notice("示例店"), PaperSamples.notice("示例😀א店"));

        assertThat(Pdf.text(file)).contains("示例〓〓店");
        assertThat(printed.missing()).extracting(MissingCharacter::character).containsExactly("😀", "א");
        assertThat(printed.missing()).allMatch(missing -> missing.paper() == 1 && missing.reference().contains("示例"));
    }

    @Test
    void printTogether_printsEveryKind_withItsContent() throws IOException {
        Path file = folder.resolve("all.pdf");

        Pdf.print(file, PaperSamples.notice("示例店"), PaperSamples.form("示例店", PaperSamples.ITEMS),
                PaperSamples.commitment(), PaperSamples.drawResult(3), PaperSamples.plan(2), PaperSamples.results(2),
                PaperSamples.order());

        assertThat(Pdf.text(file)).contains("示市监抽通〔2026〕12号", "2026年11月16日至2026年11月27日", "5.明码标价情况的检查。",
                "0900-0000000", "发现问题情况", "示例甲（62999900001）；示例乙（62999900002）", "7未发现开展本次抽查涉及的经营活动",
                "第2层30115", "合计120336", "0123456789abcdef".repeat(2), "31415926535897932384", "92629999MA0000003X",
                "关于公布2026年度", "全县餐饮服务单位", "92629999********1X", "于2026年11月30日前改正", "申请行政复议");
    }

    @Test
    void printTogether_embedsEachFaceOnce_manyNotices() throws IOException {
        Path file = folder.resolve("batch.pdf");
        List<InspectionNotice> notices = IntStream.range(0, 200).mapToObj(i -> PaperSamples.notice("示例" + i + "店"))
                .toList();

        Printed printed = Pdf.papers().printTogether(notices, file, Pdf.PROVENANCE, Progress.NONE);

        assertThat(printed.papers()).hasSize(200).isSortedAccordingTo(Comparator.comparingInt(PrintedPaper::firstPage));
        assertThat(Files.size(file)).isLessThan(200 * 10_000);
    }

    @Test
    void printTogether_keepsWhereItCameFrom_inMetadata() throws IOException {
        Path file = folder.resolve("meta.pdf");

        Pdf.print(file, PaperSamples.commitment());

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("抽取承诺单 629999202600017-1");
            assertThat(document.getDocumentInformation().getKeywords()).contains(
                    "commitment=" + PaperSamples.COMMITMENT,
                    "audit-head=" + "ab".repeat(32));
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                    StandardCharsets.UTF_8)).contains("<pdfaid:part>2</pdfaid:part>",
                            "2026-11-10T01:00:00Z");
        }
    }

    @Test
    void printApart_writesOneFileEach_underNamesWindowsTakes() throws IOException {
        Printed printed = Pdf.papers().printApart(
                List.of(PaperSamples.notice("示例/店:一?"), PaperSamples.notice("示例/店:一?"),
                        PaperSamples.notice("𠮷".repeat(99))),
                folder.resolve("new"), Pdf.PROVENANCE, Progress.NONE);

        assertThat(printed.files()).hasSize(3).doesNotHaveDuplicates().allMatch(Files::isRegularFile);
        assertThat(printed.files()).allMatch(file -> !file.getFileName().toString().matches(".*[\\\\/:*?\"<>|].*"));
        assertThat(printed.papers()).allMatch(paper -> paper.firstPage() == 1);
        assertThat(Pdf.text(printed.files().get(1))).contains("示例/店:一?");
    }

    @Test
    void printTogether_refusesAndLeavesNothing_folderIsAFile() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");

        assertThatThrownBy(() -> Pdf.print(blocked.resolve("notice.pdf"), PaperSamples.notice("示例店")))
                .isInstanceOfSatisfying(AppException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("base.file.unwritable"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(blocked);
        }
    }

    @Test
    void printTogether_refusesInWords_damagedShippedFace() throws IOException {
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        Files.writeString(fonts.resolve(Role.TITLE.shipped()), "not a face");
        Papers papers = new Papers(new Templates(Pdf.ASSETS, null), new Faces(fonts, List.of()), Clock.systemUTC());
        Path file = folder.resolve("notice.pdf");

        assertThatThrownBy(() -> papers.printTogether(List.of(PaperSamples.notice("示例店")), file, Pdf.PROVENANCE,
                Progress.NONE)).isInstanceOf(AppException.class).hasMessageContaining("已损坏");
        assertThat(file).doesNotExist();
    }

    @Test
    void printTogether_refuses_nothingToPrint() {
        assertThatThrownBy(() -> Pdf.print(folder.resolve("none.pdf"))).isInstanceOf(AppException.class)
                .hasMessageContaining("没有可打印的文书");
    }

    @Test
    void printTogether_writesNothing_cancelled() {
        Path file = folder.resolve("cancelled.pdf");
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Pdf.papers().printTogether(List.of(PaperSamples.notice("示例店")), file, Pdf.PROVENANCE,
                cancelled)).isInstanceOf(CancellationException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void papers_haveNoField_forWhatMustNotLeaveTheOffice() {
        List<String> fields = Arrays.stream(PaperKind.values()).map(PaperKind::fields)
                .flatMap(paper -> Arrays.stream(paper.getMethods()))
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .map(Method::getName).filter(name -> !name.equals("getClass")).toList();

        assertThat(fields).contains("contact")
                .noneMatch(name -> name.matches("(?i).*(risk|class|identity|idNumber).*"));
        assertThat(fields.stream().filter(name -> name.matches("(?i).*phone.*"))).containsOnly("phone");
    }
}
