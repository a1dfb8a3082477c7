package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static cn.shuangsuiji.notice.ArchiveJudge.complaints;
import static org.assertj.core.api.Assertions.assertThat;

/** What veraPDF says of archive files and of files for the printer. */
class ArchiveFileTest {
    @TempDir
    Path folder;

    @Test
    void printApart_everyKind_isFitForTheArchiveAndForReaders() throws Exception {
        Printed printed = Pdf.papers().printApart(PaperSamples.all(), folder, Pdf.PROVENANCE, Progress.NONE);

        for (Path file : printed.files()) {
            assertThat(complaints(file, PDFAFlavour.PDFA_2_A)).as(file.toString()).isEmpty();
            assertThat(complaints(file, PDFAFlavour.PDFUA_1)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void printApart_fewPapers_rareCharacters_isFitForTheArchive() throws Exception {
        Printed printed = Pdf.papers().printApart(
                List.of(PaperSamples.notice("示例𠮷𬭸😀店"), PaperSamples.form("示例店", PaperSamples.ITEMS)), folder,
                Pdf.PROVENANCE, Progress.NONE);

        for (Path file : printed.files()) {
            assertThat(complaints(file, PDFAFlavour.PDFA_2_A)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void printTogether_everyKind_isFitForTheArchive() throws Exception {
        Path file = folder.resolve("all.pdf");
        Pdf.papers().printTogether(PaperSamples.all(), file, Pdf.PROVENANCE, Progress.NONE);

        assertThat(complaints(file, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @Test
    void printApart_batchWithRareNames_saysTheSameAsAloneFiles() throws Exception {
        List<InspectionNotice> notices = IntStream.range(0, 12)
                .mapToObj(i -> PaperSamples.notice(i % 3 == 0 ? "示例䶮𠮷" + (char) ('甲' + i) + "店" : "示例第" + i + "店"))
                .toList();

        Printed shared = Pdf.papers().printApart(notices, folder.resolve("shared"), Pdf.PROVENANCE, Progress.NONE);

        for (int i = 0; i < notices.size(); i++) {
            Printed alone = Pdf.papers().printApart(notices.subList(i, i + 1), folder.resolve("alone-" + i),
                    Pdf.PROVENANCE, Progress.NONE);
            assertThat(Pdf.text(shared.files().get(i))).isEqualTo(Pdf.text(alone.files().getFirst()))
                    .contains(notices.get(i).target());
        }
    }
}
