package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// The drawing operators of one page (ISO 32000-1, annex A), as far as papers need them. Lengths are in points from the page's
/// lower left corner. Written here because glyphs are shown by their numbers, which PDFBox's own stream hides.
final class Content {
    private static final String HEX = "0123456789ABCDEF";
    private static final int THOUSAND = 1000;

    private byte[] bytes = new byte[16_384];
    private int size;

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** Begins a sequence that belongs to an element of the document's structure. */
    void begin(String type, int mark) {
        text("/").text(type).text("<</MCID ").text(Integer.toString(mark)).text(">>BDC\n");
    }

    /** Begins a sequence that is no content: a rule, a page's number. */
    void beginArtifact() {
        text("/Artifact BMC\n");
    }

    void end() {
        text("EMC\n");
    }

    void ink(Ink ink) {
        text(ink == Ink.RED ? "1 0 0 rg\n" : "0 0 0 rg\n");
    }

    void beginText(float x, float y, float spacing) {
        text("BT\n");
        number(x).number(y).operator("Td");
        number(spacing).operator("Tc");
    }

    void font(String name, float size) {
        text("/").text(name).text(" ").number(size).operator("Tf");
    }

    void beginGlyphs() {
        text("<");
    }

    /** A glyph's code of two bytes. */
    void glyph(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX.charAt(code >> shift & 0xF));
        }
    }

    void endGlyphs() {
        text(">Tj\n");
    }

    void endText() {
        text("ET\n");
    }

    /** A straight line. */
    void line(float fromX, float fromY, float toX, float toY, float thickness, Ink ink) {
        text(ink == Ink.RED ? "1 0 0 RG\n" : "0 0 0 RG\n");
        number(thickness).operator("w");
        number(fromX).number(fromY).operator("m");
        number(toX).number(toY).operator("l");
        text("S\n");
    }

    /** A rectangle, to be filled by {@link #fill}. */
    void rectangle(float x, float y, float width, float height) {
        number(x).number(y).number(width).number(height).operator("re");
    }

    void fill() {
        text("f\n");
    }

    /** To a thousandth of a point, in plain decimals. */
    private Content number(float value) {
        long thousandths = Math.round((double) value * THOUSAND);
        if (thousandths < 0) {
            put('-');
            thousandths = -thousandths;
        }
        whole((int) (thousandths / THOUSAND));
        int rest = (int) (thousandths % THOUSAND);
        if (rest > 0) {
            put('.');
            for (int unit = THOUSAND / 10; rest > 0; unit /= 10) {
                put((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
        put(' ');
        return this;
    }

    private void whole(int value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put((char) ('0' + value % 10));
    }

    private void operator(String name) {
        text(name).put('\n');
    }

    private Content text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    private void put(char ascii) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) ascii;
    }
}
