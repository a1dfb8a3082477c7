package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.PrintedPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Printing to a real queue of this machine: the CUPS-PDF queue that `PRINT_QUEUE` names, which writes what it prints into
/// `~/PDF`. Where the variable is not set there is none, and the test is skipped.
class CupsTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void print_twoPapers_comeOutOfTheQueue() throws Exception {
        String queue = Objects.requireNonNullElse(System.getenv("PRINT_QUEUE"), "");
        assumeTrue(!queue.isEmpty(), "no PRINT_QUEUE is set up on this machine");
        Spooler spooler = Spooler.ofThisMachine();
        assertThat(spooler.printers()).contains(queue);
        PrinterChoice choice = new PrinterChoice(queue, 1, false);
        List<PrintedPaper> papers = Pdf.papers().printTogether(
                List.of(PaperSamples.receipt("示例第1店"), PaperSamples.receipt("示例第2店")), folder.resolve("papers.pdf"),
                Pdf.PROVENANCE, Progress.NONE).papers();
        Path out = Files.createDirectories(Path.of(System.getProperty("user.home"), "PDF"));
        Set<Path> before = files(out);

        try (WatchService watch = out.getFileSystem().newWatchService();
                PDDocument document = Loader.loadPDF(papers.getFirst().file().toFile())) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            spooler.require(choice);
            spooler.print(document, Imposition.sides(papers, false), choice, "papers");

            assertThat(pages(watch, out, before)).isEqualTo(2);
        }
    }

    /** Pages of the new file, once it is whole. */
    private static int pages(WatchService watch, Path out, Set<Path> before)
            throws IOException, InterruptedException {
        for (var key = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS); key != null; key = watch
                .poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            key.pollEvents();
            key.reset();
            for (Path file : files(out)) {
                if (!before.contains(file)) {
                    try (PDDocument printed = Loader.loadPDF(file.toFile())) {
                        return printed.getNumberOfPages();
                    } catch (IOException notWholeYet) {
                        // the next change of the file brings us back
                    }
                }
            }
        }
        return 0;
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }
}
