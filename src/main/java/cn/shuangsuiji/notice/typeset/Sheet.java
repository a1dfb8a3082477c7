package cn.shuangsuiji.notice.typeset;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// One page that is being drawn. Positions are in points from the paper's upper left corner. Text belongs to the element that
/// is open among the tags; rules, and text while none is open, are no content.
final class Sheet implements Closeable {
    /** Where a line's baseline lies below the top of its em. */
    static final float BASELINE = 0.86f;
    /** Spreading more than this part of an em between two characters looks worse than a ragged edge. */
    private static final float MOST_SPREAD = 0.3f;
    private static final int WRITING_LINE = 0xFF3F;
    private static final int WIDE_SPACE = 0x3000;
    private static final float WRITING_THICKNESS = 0.5f;

    private final PDDocument document;
    private final PDPage page;
    private final PageFormat format;
    private final DocumentFonts fonts;
    private final Tags tags;
    private final Content out = new Content();

    Sheet(PDDocument document, DocumentFonts fonts, Tags tags, PageFormat format) {
        this.document = document;
        this.format = format;
        this.fonts = fonts;
        this.tags = tags;
        page = new PDPage(new PDRectangle(format.width(), format.height()));
        page.setResources(fonts.resources());
        document.addPage(page);
    }

    PageFormat format() {
        return format;
    }

    /** Draws a line of text whose ems begin at x (its indent is added) and whose em tops lie at y. */
    void text(TextLine line, float x, float y, Typesize size, Ink ink) throws IOException {
        if (line.glyphs().isEmpty() || !fonts.drawn()) {
            return;
        }
        beginContent();
        out.ink(ink);
        out.beginText(x + line.indent(), format.height() - y - BASELINE * size.points(),
                size.tightening() + spread(line, size));
        String font = "";
        for (Glyph glyph : line.glyphs()) {
            FontCode code = fonts.code(glyph.face(), shown(glyph));
            if (!code.font().equals(font)) {
                if (!font.isEmpty()) {
                    out.endGlyphs();
                }
                font = code.font();
                out.font(font, size.points());
                out.beginGlyphs();
            }
            out.glyph(code.glyph());
        }
        out.endGlyphs();
        out.endText();
        endContent();
        writingLines(line, x, y, size);
    }

    /** The mark ＿ is drawn as a rule; a wide space holds its place. */
    private static int shown(Glyph glyph) {
        boolean wide = glyph.codePoint() == WRITING_LINE && glyph.face().draws(WIDE_SPACE);
        return wide ? WIDE_SPACE : glyph.codePoint();
    }

    /** Draws each run of the mark ＿ as one unbroken line to write on; faces leave gaps between two of them. */
    private void writingLines(TextLine line, float x, float y, Typesize size) {
        float spread = spread(line, size);
        float at = x + line.indent();
        float from = -1;
        for (Glyph glyph : line.glyphs()) {
            boolean mark = glyph.codePoint() == WRITING_LINE;
            if (mark && from < 0) {
                from = at;
            } else if (!mark && from >= 0) {
                rule(from, y + size.points(), at, y + size.points(), WRITING_THICKNESS, Ink.BLACK);
                from = -1;
            }
            at += glyph.advance() + spread;
        }
        if (from >= 0) {
            rule(from, y + size.points(), at - spread, y + size.points(), WRITING_THICKNESS, Ink.BLACK);
        }
    }

    private static float spread(TextLine line, Typesize size) {
        int gaps = line.glyphs().size() - 1;
        float each = gaps < 1 ? 0 : line.slack() / gaps;
        return each <= MOST_SPREAD * size.points() ? each : 0;
    }

    /** A straight line of the given thickness. */
    void rule(float fromX, float fromY, float toX, float toY, float thickness, Ink ink) {
        if (!fonts.drawn()) {
            return;
        }
        if (tags.spoken()) {
            out.beginArtifact();
        }
        out.line(fromX, format.height() - fromY, toX, format.height() - toY, thickness, ink);
        if (tags.spoken()) {
            out.end();
        }
    }

    /** A QR code in a square with its upper left corner at x, y, as filled areas. */
    void code(QrCode code, String shows, float x, float y, float side) {
        tags.beginFigure(shows, new PDRectangle(x, format.height() - y - side, side, side));
        beginContent();
        out.ink(Ink.BLACK);
        float module = side / code.size();
        for (int row = 0; row < code.size(); row++) {
            int column = 0;
            while (column < code.size()) {
                int dark = code.darkFrom(column, row);
                if (dark > 0) {
                    out.rectangle(x + column * module, format.height() - y - (row + 1) * module, dark * module,
                            module);
                }
                column += Math.max(dark, 1);
            }
        }
        out.fill();
        endContent();
        tags.end();
    }

    private void beginContent() {
        if (tags.spoken()) {
            int mark = tags.mark(page);
            if (mark < 0) {
                out.beginArtifact();
            } else {
                out.begin(tags.type(), mark);
            }
        }
    }

    private void endContent() {
        if (tags.spoken()) {
            out.end();
        }
    }

    @Override
    public void close() throws IOException {
        if (!fonts.drawn()) {
            return;
        }
        PDStream contents = new PDStream(document);
        contents.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream raw = contents.getCOSObject().createRawOutputStream();
                DeflaterOutputStream packed = new DeflaterOutputStream(raw, fast)) {
            out.writeTo(packed);
        } finally {
            fast.end();
        }
        page.setContents(contents);
    }
}
