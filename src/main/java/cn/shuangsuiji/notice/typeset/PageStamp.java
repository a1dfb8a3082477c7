package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Writes onto pages that are set already: that a paper is printed again, above the type area at the left, so that two of the
/// same paper can be told apart; and the running number of a page within a file, in its upper outer corner.
public final class PageStamp {
    private static final float TOP = PageFormat.mm(12);
    private static final float SIZE = 10.5f;
    private static final float CORNER = PageFormat.mm(15);

    private final Faces faces;

    public PageStamp(Faces faces) {
        this.faces = faces;
    }

    /**
     * Writes the words onto these pages; the file that the document came from is not changed.
     *
     * @param pages from 0
     * @param words Han characters, figures and marks
     */
    public void mark(PDDocument document, Collection<Integer> pages, String words) throws IOException {
        PDType0Font font = font(document);
        for (int page : pages) {
            write(document, document.getPage(page), font, words, PageFormat.mm(28));
        }
    }

    /**
     * Numbers pages from 1, odd ones at the right, even ones at the left, as they are turned.
     *
     * @param first index of the page that becomes number 1
     */
    public void number(PDDocument document, int first) throws IOException {
        PDType0Font font = font(document);
        for (int i = first; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            int number = i - first + 1;
            String words = Integer.toString(number);
            float width = font.getStringWidth(words) * SIZE / 1000;
            write(document, page, font, words,
                    number % 2 == 1
                            ? (isTurned(page) ? page.getCropBox().getHeight() : page.getCropBox().getWidth())
                                    - CORNER - width
                            : CORNER);
        }
    }

    private PDType0Font font(PDDocument document) throws IOException {
        Face face = Objects.requireNonNull(faces.find(Role.SONG, '0'));
        return PDType0Font.load(document, face.font(), true);
    }

    /** Writes where a reader sees the upper edge: scanners turn pages and crop them. */
    private static void write(PDDocument document, PDPage page, PDType0Font font, String words, float x)
            throws IOException {
        PDRectangle seen = page.getCropBox();
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            out.transform(switch (page.getRotation()) {
                case 90 -> new Matrix(0, 1, -1, 0, seen.getUpperRightX(), seen.getLowerLeftY());
                case 180 -> new Matrix(-1, 0, 0, -1, seen.getUpperRightX(), seen.getUpperRightY());
                case 270 -> new Matrix(0, -1, 1, 0, seen.getLowerLeftX(), seen.getUpperRightY());
                default -> new Matrix(1, 0, 0, 1, seen.getLowerLeftX(), seen.getLowerLeftY());
            });
            out.beginText();
            out.setFont(font, SIZE);
            out.newLineAtOffset(x, (isTurned(page) ? seen.getWidth() : seen.getHeight()) - TOP);
            out.showText(words);
            out.endText();
        }
    }

    private static boolean isTurned(PDPage page) {
        return page.getRotation() % 180 != 0;
    }
}
