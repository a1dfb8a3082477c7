package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Fonts of a document that stands for itself: each face is embedded once, as the subset of what the whole document uses.
/// Best for one long document; for many short ones see {@link BatchFonts}.
public final class OwnFonts extends DocumentFonts {
    private final PDDocument document;
    private final Map<Face, EmbeddedFont> fonts = new HashMap<>();

    public OwnFonts(PDDocument document) {
        this.document = document;
    }

    @Override
    FontCode code(Face face, int codePoint) throws IOException {
        EmbeddedFont font = fonts.get(face);
        if (font == null) {
            font = new EmbeddedFont(document, face.font(), this);
            fonts.put(face, font);
        }
        return font.code(codePoint);
    }

    @Override
    public void embed() throws IOException {
        for (EmbeddedFont font : fonts.values()) {
            font.embed();
        }
    }
}
