package cn.shuangsuiji.notice.typeset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// One page that is being drawn. Positions are in points from the paper's upper left corner.
final class Sheet implements Closeable {
    /** Where a line's baseline lies below the top of its em. */
    static final float BASELINE = 0.86f;
    /** Spreading more than this part of an em between two characters looks worse than a ragged edge. */
    private static final float MOST_SPREAD = 0.3f;

    private static final String WRITING_LINE = "\uFF3F";
    private static final float WRITING_THICKNESS = 0.5f;

    private final PageFormat format;
    private final DocumentFonts fonts;
    private final PDPageContentStream out;

    Sheet(PDDocument document, DocumentFonts fonts, PageFormat format) throws IOException {
        this.format = format;
        this.fonts = fonts;
        PDPage page = new PDPage(new PDRectangle(format.width(), format.height()));
        document.addPage(page);
        this.out = new PDPageContentStream(document, page);
    }

    PageFormat format() {
        return format;
    }

    /** Draws a line of text whose ems begin at x (its indent is added) and whose em tops lie at y. */
    void text(TextLine line, float x, float y, Typesize size, Ink ink) throws IOException {
        List<Glyph> glyphs = line.glyphs();
        if (glyphs.isEmpty()) {
            return;
        }
        ink(ink);
        out.beginText();
        out.newLineAtOffset(x + line.indent(), format.height() - y - BASELINE * size.points());
        out.setCharacterSpacing(size.tightening() + spread(line, size));
        int start = 0;
        for (int end = 1; end <= glyphs.size(); end++) {
            if (end == glyphs.size() || glyphs.get(end).face() != glyphs.get(start).face()) {
                show(glyphs.subList(start, end), size);
                start = end;
            }
        }
        out.endText();
        writingLines(line, x, y, size);
    }

    /** Draws each run of the mark ＿ as one unbroken line to write on; faces leave gaps between two of them. */
    private void writingLines(TextLine line, float x, float y, Typesize size) throws IOException {
        float spread = spread(line, size);
        float at = x + line.indent();
        float from = -1;
        for (Glyph glyph : line.glyphs()) {
            boolean mark = glyph.text().equals(WRITING_LINE);
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

    private void show(List<Glyph> run, Typesize size) throws IOException {
        StringBuilder text = new StringBuilder();
        run.forEach(glyph -> text.append(glyph.text().equals(WRITING_LINE) ? "\u3000" : glyph.text()));
        out.setFont(fonts.font(run.getFirst().face()), size.points());
        out.showText(text.toString());
    }

    private static float spread(TextLine line, Typesize size) {
        int gaps = line.glyphs().size() - 1;
        float each = gaps < 1 ? 0 : line.slack() / gaps;
        return each <= MOST_SPREAD * size.points() ? each : 0;
    }

    /** A straight line of the given thickness. */
    void rule(float fromX, float fromY, float toX, float toY, float thickness, Ink ink) throws IOException {
        stroke(ink);
        out.setLineWidth(thickness);
        out.moveTo(fromX, format.height() - fromY);
        out.lineTo(toX, format.height() - toY);
        out.stroke();
    }

    /** A QR code in a square with its upper left corner at x, y, as filled areas. */
    void code(QrCode code, float x, float y, float side) throws IOException {
        ink(Ink.BLACK);
        float module = side / code.size();
        for (int row = 0; row < code.size(); row++) {
            int column = 0;
            while (column < code.size()) {
                int dark = code.darkFrom(column, row);
                if (dark > 0) {
                    out.addRect(x + column * module, format.height() - y - (row + 1) * module, dark * module, module);
                }
                column += Math.max(dark, 1);
            }
        }
        out.fill();
    }

    private void ink(Ink ink) throws IOException {
        out.setNonStrokingColor(ink == Ink.RED ? 1f : 0f, 0f, 0f);
    }

    private void stroke(Ink ink) throws IOException {
        out.setStrokingColor(ink == Ink.RED ? 1f : 0f, 0f, 0f);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
