package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.VisitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Divides a scanned file into papers by the codes on its pages. One page is in memory at a time. */
final class ScanReader {
    private static final float DPI = 200;

    private ScanReader() {}

    /** @throws AppException when the file is damaged, locked by a password, or has no page */
    static List<ScannedPaper> read(Path file, ScanKind kind, Progress progress) {
        try {
            return kind == ScanKind.PDF ? pdf(file, progress) : picture(file);
        } catch (InvalidPasswordException locked) {
            throw new AppException(locked, "notice.scan.locked");
        } catch (IOException damaged) {
            throw new AppException(damaged, "notice.scan.damaged");
        }
    }

    private static List<ScannedPaper> picture(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture == null) {
            throw new AppException("notice.scan.damaged");
        }
        return List.of(new ScannedPaper(CodeReader.read(picture).orElse(null), 1, 1));
    }

    private static List<ScannedPaper> pdf(Path file, Progress progress) throws IOException {
        List<ScannedPaper> papers = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                progress.stopIfCancelled();
                Optional<VisitCode> code = CodeReader.read(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
                add(papers, code, page + 1);
            }
        }
        if (papers.isEmpty()) {
            throw new AppException("notice.scan.damaged");
        }
        return papers;
    }

    private static void add(List<ScannedPaper> papers, Optional<VisitCode> code, int page) {
        ScannedPaper last = papers.isEmpty() ? null : papers.getLast();
        if (last != null && (code.isEmpty() || code.get().equals(last.code()))) {
            papers.set(papers.size() - 1, new ScannedPaper(last.code(), last.firstPage(), last.pages() + 1));
        } else {
            papers.add(new ScannedPaper(code.orElse(null), page, 1));
        }
    }
}
