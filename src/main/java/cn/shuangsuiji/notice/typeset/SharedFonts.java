package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Fonts of one document of a batch: the batch's common part, copied, beside a subset of what else the document uses.
final class SharedFonts extends DocumentFonts {
    private final PDDocument document;
    private final BatchFonts batch;
    private final Map<CommonFont, String> copied = new HashMap<>();
    private final Map<TrueTypeFont, EmbeddedFont> own = new HashMap<>();

    SharedFonts(PDDocument document, BatchFonts batch) {
        this.document = document;
        this.batch = batch;
    }

    @Override
    FontCode code(Face face, int codePoint) throws IOException {
        CommonFont common = batch.common(face);
        if (common == null || !CommonFont.takes(codePoint)) {
            return own(face.font()).code(codePoint);
        }
        if (!common.isCommon(codePoint)) {
            return own(common.small()).code(codePoint);
        }
        String name = copied.get(common);
        if (name == null) {
            name = add(common.copyFor(document));
            copied.put(common, name);
        }
        return new FontCode(name, common.glyph(codePoint));
    }

    private EmbeddedFont own(TrueTypeFont outlines) throws IOException {
        EmbeddedFont font = own.get(outlines);
        if (font == null) {
            font = new EmbeddedFont(document, outlines, this);
            own.put(outlines, font);
        }
        return font;
    }

    @Override
    public void embed() throws IOException {
        for (EmbeddedFont font : own.values()) {
            font.embed();
        }
    }
}
