package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Marks pages of a document as printed again, above the type area at the left, so that two of the same paper can be told
/// apart.
public final class ReprintMark {
    private static final float TOP = PageFormat.mm(12);
    private static final float SIZE = 10.5f;

    private final Faces faces;

    public ReprintMark(Faces faces) {
        this.faces = faces;
    }

    /**
     * Writes the words onto these pages; the file that the document came from is not changed.
     *
     * @param pages from 0
     * @param words Han characters, figures and marks
     */
    public void stamp(PDDocument document, Collection<Integer> pages, String words) throws IOException {
        Face face = Objects.requireNonNull(faces.find(Role.SONG, '0'));
        PDType0Font font = PDType0Font.load(document, face.font(), true);
        for (int number : pages) {
            PDPage page = document.getPage(number);
            try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                out.beginText();
                out.setFont(font, SIZE);
                out.newLineAtOffset(PageFormat.mm(28), page.getMediaBox().getHeight() - TOP);
                out.showText(words);
                out.endText();
            }
        }
    }
}
