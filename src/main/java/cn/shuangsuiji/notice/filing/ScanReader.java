package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.VisitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Divides a scanned file into papers by the codes on its pages. One page is in memory at a time, and never in more pixels
/// than it takes to read a code, whatever size the file claims.
final class ScanReader {
    private static final float DPI = 200;
    private static final float POINTS = 72;
    /** Longest side of a page or picture as it is looked at, in pixels: 12 megapixels of a phone pass whole. */
    private static final int LONGEST = 4200;

    private ScanReader() {}

    /** @throws AppException when the file is damaged, locked by a password, or has no page */
    static List<ScannedPaper> read(Path file, ScanKind kind, Progress progress) {
        try {
            List<ScannedPaper> papers = kind == ScanKind.PDF ? pdf(file, progress) : picture(file);
            if (papers.isEmpty()) {
                throw new AppException("notice.scan.damaged");
            }
            return papers;
        } catch (InvalidPasswordException locked) {
            throw new AppException(locked, "notice.scan.locked");
        } catch (AppException | CancellationException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            // PDFBox and ImageIO meet damage with whatever exception it leads to.
            throw new AppException(damaged, "notice.scan.damaged");
        }
    }

    private static List<ScannedPaper> picture(Path file) throws IOException {
        Optional<VisitCode> code = CodeReader.read(pixels(file));
        return List.of(new ScannedPaper(code.orElse(null), 1, 1, 0));
    }

    private static BufferedImage pixels(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                int each = Math.ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), LONGEST);
                ImageReadParam sparsely = reader.getDefaultReadParam();
                sparsely.setSourceSubsampling(each, each, 0, 0);
                return reader.read(0, sparsely);
            } finally {
                reader.dispose();
            }
        }
    }

    private static List<ScannedPaper> pdf(Path file, Progress progress) throws IOException {
        List<ScannedPaper> papers = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int pages = document.getNumberOfPages();
            for (int page = 0; page < pages; page++) {
                progress.stopIfCancelled();
                progress.report(Messages.text("notice.scan.progress"), page, pages);
                float scale = scale(document.getPage(page).getCropBox());
                add(papers, CodeReader.read(renderer.renderImage(page, scale, ImageType.GRAY)), page + 1);
            }
        }
        return papers;
    }

    private static float scale(PDRectangle page) {
        return Math.min(DPI / POINTS, LONGEST / Math.max(page.getWidth(), page.getHeight()));
    }

    private static void add(List<ScannedPaper> papers, Optional<VisitCode> code, int page) {
        ScannedPaper last = papers.isEmpty() ? null : papers.getLast();
        if (last != null && (code.isEmpty() || code.get().equals(last.code()))) {
            papers.set(papers.size() - 1, last.and(code.isPresent()));
        } else {
            papers.add(new ScannedPaper(code.orElse(null), page, 1, 0));
        }
    }
}
