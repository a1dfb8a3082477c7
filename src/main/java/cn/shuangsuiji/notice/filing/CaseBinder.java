package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.notice.typeset.PageStamp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Binds the parts of a case file into one PDF, page by page, with what is large in temporary files. A picture is fitted to A4
/// with a margin, lying ones on a lying sheet.
public final class CaseBinder {
    private static final float MARGIN = 36;

    private final PageStamp stamp;

    public CaseBinder(PageStamp stamp) {
        this.stamp = stamp;
    }

    /** A scanned file and which of its pages belong in. */
    record Scan(Path file, Attachment attachment) {}

    /**
     * @param unnumbered how many pages at the front bear no running number
     * @throws AppException when a scan is gone or damaged
     */
    void bind(Path front, Path body, List<Scan> scans, Path back, int unnumbered, OutputStream out)
            throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument bound = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            take(bound, front, 1, Integer.MAX_VALUE, open);
            take(bound, body, 1, Integer.MAX_VALUE, open);
            for (Scan scan : scans) {
                take(bound, scan, open);
            }
            take(bound, back, 1, Integer.MAX_VALUE, open);
            stamp.number(bound, unnumbered);
            bound.save(out);
        } finally {
            for (PDDocument source : open) {
                source.close();
            }
        }
    }

    private static void take(PDDocument bound, Scan scan, List<PDDocument> open) {
        Attachment attachment = scan.attachment();
        try {
            if (attachment.kind() == ScanKind.PDF) {
                take(bound, scan.file(), attachment.firstPage(), attachment.pages(), open);
            } else {
                picture(bound, scan.file());
            }
        } catch (IOException unreadable) {
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
        boolean lying = picture.getWidth() > picture.getHeight();
        PDRectangle sheet = lying
                ? new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        PDPage page = new PDPage(sheet);
        bound.addPage(page);
        float scale = Math.min((sheet.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        try (PDPageContentStream out = new PDPageContentStream(bound, page)) {
            out.drawImage(picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }
}
