package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// One TrueType face, read once and shared by all documents. Its widths are kept by code point, because asking PDFBox
/// costs forty times as much. Safe for use from several threads: two may compute the same width, never a different one.
final class Face {
    private static final int LIMIT = 0x30000;
    private static final short UNASKED = -2;
    private static final short ABSENT = -1;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;
    private final short[] advances = new short[LIMIT];

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        Arrays.fill(advances, UNASKED);
    }

    /**
     * Reads a face.
     *
     * @throws IOException when the file is damaged, has no TrueType outlines or does not permit embedding
     */
    static Face read(Path file) throws IOException {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            if (font.getGlyph() == null || font.getHorizontalMetrics() == null || !mayBeEmbedded(font)) {
                throw new IOException(file.getFileName().toString());
            }
            font.setEnableGsub(false);
            return new Face(font);
        } catch (RuntimeException broken) {
            throw new IOException(file.getFileName().toString(), broken);
        }
    }

    /** Width in thousandths of the type size, or -1 when the face does not draw the character. */
    int advance(int codePoint) {
        if (codePoint >= LIMIT) {
            return ABSENT;
        }
        short known = advances[codePoint];
        if (known == UNASKED) {
            known = measure(codePoint);
            advances[codePoint] = known;
        }
        return known;
    }

    boolean draws(int codePoint) {
        return advance(codePoint) != ABSENT;
    }

    TrueTypeFont font() {
        return font;
    }

    private short measure(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        if (glyph == 0) {
            return ABSENT;
        }
        try {
            return (short) Math.round(font.getAdvanceWidth(glyph) * 1000 / unitsPerEm);
        } catch (IOException unreadable) {
            return ABSENT;
        }
    }

    /** OpenType's fsType: the two lowest rights bits saying 2 forbid embedding, bit 8 forbids subsets. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable table = font.getOS2Windows();
        return table == null || ((table.getFsType() & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                && (table.getFsType() & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0);
    }
}
