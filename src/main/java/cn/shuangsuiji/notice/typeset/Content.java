package cn.shuangsuiji.notice.typeset;

import java.nio.charset.StandardCharsets;

/// The drawing operators of one page (ISO 32000-1, annex A), as far as papers need them. Lengths are in points from the page's
/// lower left corner. Written here because glyphs are shown by their numbers, which PDFBox's own stream hides.
final class Content {
    private static final String HEX = "0123456789ABCDEF";
    private static final int THOUSAND = 1000;

    private final StringBuilder out = new StringBuilder(8192);

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Begins a sequence that belongs to an element of the document's structure. */
    void begin(String type, int mark) {
        out.append('/').append(type).append("<</MCID ").append(mark).append(">>BDC\n");
    }

    /** Begins a sequence that is no content: a rule, a page's number. */
    void beginArtifact() {
        out.append("/Artifact BMC\n");
    }

    void end() {
        out.append("EMC\n");
    }

    void ink(Ink ink) {
        out.append(ink == Ink.RED ? "1 0 0 rg\n" : "0 0 0 rg\n");
    }

    void beginText(float x, float y, float spacing) {
        out.append("BT\n");
        number(x).number(y).operator("Td");
        number(spacing).operator("Tc");
    }

    void font(String name, float size) {
        out.append('/').append(name).append(' ');
        number(size).operator("Tf");
    }

    void beginGlyphs() {
        out.append('<');
    }

    /** A glyph's code of two bytes. */
    void glyph(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(code >> shift & 0xF));
        }
    }

    void endGlyphs() {
        out.append(">Tj\n");
    }

    void endText() {
        out.append("ET\n");
    }

    /** A straight line. */
    void line(float fromX, float fromY, float toX, float toY, float thickness, Ink ink) {
        out.append(ink == Ink.RED ? "1 0 0 RG\n" : "0 0 0 RG\n");
        number(thickness).operator("w");
        number(fromX).number(fromY).operator("m");
        number(toX).number(toY).operator("l");
        out.append("S\n");
    }

    /** A rectangle, to be filled by {@link #fill}. */
    void rectangle(float x, float y, float width, float height) {
        number(x).number(y).number(width).number(height).operator("re");
    }

    void fill() {
        out.append("f\n");
    }

    /** To a thousandth of a point, in plain decimals. */
    private Content number(float value) {
        long thousandths = Math.round((double) value * THOUSAND);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / THOUSAND);
        int rest = (int) (thousandths % THOUSAND);
        if (rest > 0) {
            out.append('.').append(rest / 100);
            if (rest % 100 > 0) {
                out.append(rest / 10 % 10);
                if (rest % 10 > 0) {
                    out.append(rest % 10);
                }
            }
        }
        out.append(' ');
        return this;
    }

    private void operator(String name) {
        out.append(name).append('\n');
    }
}
