package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.notice.PdfMetadata;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.template.TemplateVersion;
import cn.shuangsuiji.notice.typeset.PageStamp;
import cn.shuangsuiji.notice.typeset.PrintableText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/// Binds the parts of a case file into one PDF, page by page, with what is large in temporary files. A picture is fitted to A4
/// with a margin, upright as its camera says, lying ones on a lying sheet.
public final class CaseBinder {
    private static final float MARGIN = 36;
    /** PDF/A-2 is made of PDF 1.7. */
    private static final float PDF_VERSION = 1.7f;

    private final PageStamp stamp;

    public CaseBinder(PageStamp stamp) {
        this.stamp = stamp;
    }

    /** A scanned file and which of its pages belong in. */
    record Scan(Path file, Attachment attachment) {}

    /**
     * What is bound, in this order.
     *
     * @param front cover and index, whose pages bear no running number
     * @param unnumbered how many pages the front has
     * @param marks where a reader can jump to
     */
    record Parts(Path front, int unnumbered, Path body, List<Scan> scans, Path back, List<Mark> marks) {}

    /** A place in the file, its page counted from 1 over everything that is bound. */
    record Mark(String title, int page) {}

    /** What the file says of itself. */
    record Label(String title, TemplateVersion template, Provenance provenance, Instant now) {}

    /**
     * Binds; the file is PDF/A-2b unless a scan is a PDF from elsewhere, of which nothing can be promised.
     *
     * @throws AppException when a scan is gone or damaged
     */
    void bind(Parts parts, Label label, OutputStream out) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument bound = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            take(bound, parts.front(), 1, Integer.MAX_VALUE, open);
            take(bound, parts.body(), 1, Integer.MAX_VALUE, open);
            for (Scan scan : parts.scans()) {
                take(bound, scan, open);
            }
            take(bound, parts.back(), 1, Integer.MAX_VALUE, open);
            stamp.number(bound, parts.unnumbered());
            mark(bound, parts.marks());
            boolean own = parts.scans().stream().noneMatch(scan -> scan.attachment().kind() == ScanKind.PDF);
            PdfMetadata.describe(bound, label.title(), label.template(),
                    own ? PdfMetadata.Level.LASTING : PdfMetadata.Level.PLAIN, label.provenance(), label.now());
            bound.setVersion(PDF_VERSION);
            bound.save(out);
        } finally {
            for (PDDocument source : open) {
                source.close();
            }
        }
    }

    private static void mark(PDDocument bound, List<Mark> marks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Mark mark : marks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(PrintableText.clean(mark.title()));
            item.setDestination(bound.getPage(mark.page() - 1));
            outline.addLast(item);
        }
        bound.getDocumentCatalog().setDocumentOutline(outline);
        bound.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void take(PDDocument bound, Scan scan, List<PDDocument> open) {
        Attachment attachment = scan.attachment();
        try {
            if (attachment.kind() == ScanKind.PDF) {
                take(bound, scan.file(), attachment.firstPage(), attachment.pages(), open);
            } else {
                picture(bound, scan.file());
            }
        } catch (IOException | RuntimeException unreadable) {
            // PDFBox meets damage with whatever exception it leads to.
            throw new AppException(unreadable, "notice.case.unreadable", attachment.name());
        }
    }

    private static void take(PDDocument bound, Path file, int first, int count, List<PDDocument> open)
            throws IOException {
        PDDocument source = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        open.add(source);
        int last = (int) Math.min(source.getNumberOfPages(), (long) first - 1 + count);
        for (int page = first - 1; page < last; page++) {
            bound.importPage(source.getPage(page));
        }
    }

    private static void picture(PDDocument bound, Path file) throws IOException {
        PDImageXObject picture = PDImageXObject.createFromFileByContent(file.toFile(), bound);
        int turns = Upright.quarterTurns(file);
        boolean onItsSide = turns % 2 == 1;
        float wide = onItsSide ? picture.getHeight() : picture.getWidth();
        float high = onItsSide ? picture.getWidth() : picture.getHeight();
        PDRectangle sheet = wide > high
                ? new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        PDPage page = new PDPage(sheet);
        bound.addPage(page);
        float scale = Math.min((sheet.getWidth() - 2 * MARGIN) / wide, (sheet.getHeight() - 2 * MARGIN) / high);
        float width = wide * scale;
        float height = high * scale;
        float left = (sheet.getWidth() - width) / 2;
        float foot = (sheet.getHeight() - height) / 2;
        try (PDPageContentStream out = new PDPageContentStream(bound, page)) {
            out.drawImage(picture, switch (turns) {
                case 1 -> new Matrix(0, -height, width, 0, left, foot + height);
                case 2 -> new Matrix(-width, 0, 0, -height, left + width, foot + height);
                case 3 -> new Matrix(0, height, -width, 0, left + width, foot);
                default -> new Matrix(width, 0, 0, height, left, foot);
            });
        }
    }
}
