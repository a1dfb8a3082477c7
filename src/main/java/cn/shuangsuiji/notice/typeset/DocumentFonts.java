package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of one document: each is embedded once, as the subset of what the whole document uses.
public final class DocumentFonts {
    private final PDDocument document;
    private final IdentityHashMap<Face, PDFont> fonts = new IdentityHashMap<>();

    public DocumentFonts(PDDocument document) {
        this.document = document;
    }

    PDFont font(Face face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            fonts.put(face, font);
        }
        return font;
    }
}
