package cn.shuangsuiji.notice.preview;

import cn.shuangsuiji.base.AppException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF file open for preview. One page takes 40 to 60 ms, the first of the program over a second: call it from background
/// work. PDFBox is not thread-safe, so the methods wait for one another.
public final class PdfPages implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;
    private static final long MOST_IN_MEMORY = 64L * 1024 * 1024;

    private final Path file;
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(Path file, PDDocument document) {
        this.file = file;
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws AppException when the file is missing or no PDF */
    public static PdfPages open(Path file) {
        try {
            // an open file could not be replaced on Windows when the papers are made again
            PDDocument document = Files.size(file) <= MOST_IN_MEMORY
                    ? Loader.loadPDF(Files.readAllBytes(file))
                    : Loader.loadPDF(file.toFile());
            return new PdfPages(file, document);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.preview.unreadable", file);
        }
    }

    /** @throws AppException when the bytes are no PDF */
    public static PdfPages of(byte[] bytes) {
        try {
            return new PdfPages(Path.of(""), Loader.loadPDF(bytes));
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.preview.unreadable", "PDF");
        }
    }

    public synchronized int count() {
        return document.getNumberOfPages();
    }

    /**
     * Draws a page on white.
     *
     * @param page from zero
     * @param dpi pixels per inch of paper; a window at 100 % shows 96
     * @throws AppException when the page is damaged
     */
    public synchronized PageImage render(int page, double dpi) {
        PDRectangle paper = document.getPage(page).getCropBox();
        double scale = dpi / POINTS_PER_INCH;
        BufferedImage image = new BufferedImage((int) Math.ceil(paper.getWidth() * scale),
                (int) Math.ceil(paper.getHeight() * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            renderer.renderPageToGraphics(page, graphics, (float) scale);
        } catch (IOException damaged) {
            throw new AppException(damaged, "notice.preview.unreadable", file);
        } finally {
            graphics.dispose();
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PageImage(image.getWidth(), image.getHeight(), pixels);
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException unreleased) {
            throw new AppException(unreleased, "notice.preview.unreadable", file);
        }
    }
}
