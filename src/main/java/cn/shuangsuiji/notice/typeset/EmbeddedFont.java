package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType font in a document, of which only the glyphs that were asked for are embedded. */
final class EmbeddedFont {
    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final String name;
    private final ByCodePoint<FontCode> codes = new ByCodePoint<>(this::use);

    EmbeddedFont(PDDocument document, TrueTypeFont outlines, DocumentFonts fonts) throws IOException {
        font = PDType0Font.load(document, outlines, true);
        glyphs = outlines.getUnicodeCmapLookup();
        name = fonts.add(font.getCOSObject());
    }

    FontCode code(int codePoint) {
        return codes.get(codePoint);
    }

    private FontCode use(int codePoint) {
        font.addToSubset(codePoint);
        return new FontCode(name, glyphs.getGlyphId(codePoint));
    }

    void embed() throws IOException {
        font.subset();
    }
}
