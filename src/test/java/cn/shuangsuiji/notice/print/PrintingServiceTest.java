package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.typeset.PageStamp;
import cn.shuangsuiji.office.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Printing through the platform's PostScript writer, which every machine has. */
@SuppressWarnings("NullAway.Init") // opened before each test
class PrintingServiceTest {
    @TempDir
    Path folder;

    private final PaperPrinter printer = new PaperPrinter();
    private TestOffice office;
    private PrintingService printing;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        printing = new PrintingService(office.database, office.journal, office.offices,
                new Spooler(printer::services), new PageStamp(Pdf.FACES), office.ids, TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<PrintedPaper> receipts(int count) {
        List<Paper> papers = IntStream.rangeClosed(1, count)
                .<Paper>mapToObj(i -> PaperSamples.receipt("示例第" + i + "店")).toList();
        return Pdf.papers().printTogether(papers, folder.resolve("receipts.pdf"), Pdf.PROVENANCE, Progress.NONE)
                .papers();
    }

    private void pagesOfAJob(int pages) {
        office.offices.setParameter("clerk", new Parameter("print.job.pages", "", Integer.toString(pages),
                LocalDate.of(2020, 1, 1), null, "示例"));
    }

    private PrinterChoice choice(boolean duplex) {
        return new PrinterChoice(printer.name(), 1, duplex);
    }

    @Test
    void print_sendsJobsOfWholePapers_andLogsEachPaper() {
        pagesOfAJob(2);
        List<PrintedPaper> papers = receipts(5);

        PrintOutcome outcome = printing.print("clerk", papers, PrintRange.all(papers), choice(false), Progress.NONE);

        assertThat(outcome.papers()).isEqualTo(5);
        assertThat(outcome.pages()).isEqualTo(5);
        assertThat(outcome.reprints()).isZero();
        assertThat(printer.pages()).containsExactly(2, 2, 1);
        assertThat(printing.log(null, "", PageRequest.first(10)).rows()).hasSize(5)
                .allMatch(row -> row.printedBy().equals("clerk") && !row.reprint()
                        && row.template().equals("service-receipt") && row.templateSha256().length() == 64);
        assertThat(printing.log(null, "第3店", PageRequest.first(10)).rows()).hasSize(1);
        assertThat(printing.log(PaperKind.INSPECTION_FORM, "", PageRequest.first(10)).total()).isZero();
        assertThat(printing.remembered(PaperKind.SERVICE_RECEIPT)).contains(choice(false));
        assertThat(printing.open()).isEmpty();
    }

    @Test
    void print_bothSides_everyPaperOnASheetOfItsOwn() {
        List<PrintedPaper> papers = receipts(3);

        printing.print("clerk", papers, PrintRange.all(papers), choice(true), Progress.NONE);

        assertThat(printer.pages()).containsExactly(6);
    }

    @Test
    void print_range_printsThesePapersOnly() {
        List<PrintedPaper> papers = receipts(5);

        PrintOutcome outcome = printing.print("clerk", papers, PrintRange.papers(2, 3), choice(false), Progress.NONE);

        assertThat(outcome.papers()).isEqualTo(2);
        assertThat(printing.times(papers.get(0)).times()).isZero();
        assertThat(printing.times(papers.get(1)).times()).isEqualTo(1);
        assertThat(printing.times(papers.get(1)).lastBy()).isEqualTo("clerk");
    }

    @Test
    void print_again_isAReprint_andSaysSo() {
        List<PrintedPaper> papers = receipts(2);
        printing.print("clerk", papers, PrintRange.papers(1, 1), choice(false), Progress.NONE);

        PrintOutcome again = printing.print("clerk", papers, PrintRange.all(papers), choice(false), Progress.NONE);

        assertThat(again.reprints()).isEqualTo(1);
        assertThat(printing.log(null, "", PageRequest.first(10)).rows()).extracting(LoggedPaper::reprint)
                .containsExactly(true, false, false);
    }

    @Test
    void print_printerGoesAway_saysWhereToGoOn_andResumesThere() {
        pagesOfAJob(2);
        List<PrintedPaper> papers = receipts(5);
        printer.leaveAfter(2);

        assertThatThrownBy(
                () -> printing.print("clerk", papers, PrintRange.all(papers), choice(false), Progress.NONE))
                .isInstanceOf(AppException.class).hasMessageContaining("前 2 份已经送往打印机，从第 3 份")
                .hasMessageContaining("示例第3店").hasMessageContaining("找不到打印机");
        OpenRun open = printing.open().getFirst();
        assertThat(open.next()).isEqualTo(3);
        assertThat(open.papers()).isEqualTo(5);

        printer.leaveAfter(Integer.MAX_VALUE);
        PrintOutcome rest = printing.resume("clerk", open.id(), open.next(), Progress.NONE);

        assertThat(rest.papers()).isEqualTo(3);
        assertThat(rest.reprints()).isZero();
        assertThat(printing.open()).isEmpty();
    }

    @Test
    void resume_fromAPaperThatWasHandedOver_marksItAsReprint() {
        pagesOfAJob(1);
        List<PrintedPaper> papers = receipts(3);
        printer.leaveAfter(3);
        assertThatThrownBy(
                () -> printing.print("clerk", papers, PrintRange.all(papers), choice(false), Progress.NONE))
                .isInstanceOf(AppException.class);
        printer.leaveAfter(Integer.MAX_VALUE);

        PrintOutcome rest = printing.resume("clerk", printing.open().getFirst().id(), 2, Progress.NONE);

        assertThat(rest.papers()).isEqualTo(2);
        assertThat(rest.reprints()).isEqualTo(1);
    }

    @Test
    void print_stopped_keepsWhatWasHandedOver() {
        pagesOfAJob(1);
        List<PrintedPaper> papers = receipts(3);
        Progress stopAfterOne = new Progress() {
            private boolean stopped;

            @Override
            public void report(String what, long done, long total) {
                stopped = true;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };

        assertThatThrownBy(
                () -> printing.print("clerk", papers, PrintRange.all(papers), choice(false), stopAfterOne))
                .isInstanceOf(CancellationException.class);

        assertThat(printing.open().getFirst().next()).isEqualTo(2);
        assertThat(printing.log(null, "", PageRequest.first(10)).total()).isEqualTo(1);
    }

    @Test
    void print_unknownPrinter_refusedBeforeAnythingIsKept() {
        List<PrintedPaper> papers = receipts(1);

        assertThatThrownBy(() -> printing.print("clerk", papers, PrintRange.all(papers),
                new PrinterChoice("没有的打印机", 1, false), Progress.NONE)).isInstanceOf(AppException.class)
                .hasMessageContaining("找不到打印机“没有的打印机”");
        assertThat(printing.open()).isEmpty();
    }

    @Test
    void resume_fileChangedSince_refused() throws IOException {
        pagesOfAJob(1);
        List<PrintedPaper> papers = receipts(2);
        printer.leaveAfter(2);
        assertThatThrownBy(
                () -> printing.print("clerk", papers, PrintRange.all(papers), choice(false), Progress.NONE))
                .isInstanceOf(AppException.class);
        printer.leaveAfter(Integer.MAX_VALUE);
        Files.writeString(papers.getFirst().file(), "changed");

        assertThatThrownBy(() -> printing.resume("clerk", printing.open().getFirst().id(), 2, Progress.NONE))
                .isInstanceOf(AppException.class).hasMessageContaining("在打印之后改过");
    }

    @Test
    void print_fileGone_refused() throws IOException {
        List<PrintedPaper> papers = receipts(1);
        Files.delete(papers.getFirst().file());

        assertThatThrownBy(
                () -> printing.print("clerk", papers, PrintRange.all(papers), choice(false), Progress.NONE))
                .isInstanceOf(AppException.class).hasMessageContaining("读不出来");
    }
}
