package cn.shuangsuiji.notice.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// What many documents need of one face: a small font with all characters of the batch, and of these the ones that most
/// documents use, compressed once and copied as they are into each.
final class CommonFont {
    /** Beyond it, PDFBox writes no character map. */
    private static final int LAST_OF_PLANE_ZERO = 0xFFFF;

    private final TrueTypeFont small;
    private final ByCodePoint<Integer> glyphs;
    private final BitSet common;
    private final COSDictionary compressed;

    private CommonFont(TrueTypeFont small, BitSet common, COSDictionary compressed) throws IOException {
        this.small = small;
        CmapLookup lookup = small.getUnicodeCmapLookup();
        this.glyphs = new ByCodePoint<>(lookup::getGlyphId);
        this.common = common;
        this.compressed = compressed;
    }

    /**
     * @param scratch a document that keeps the common part as long as the batch lasts
     * @param all code points of plane 0 that the batch uses of the face
     * @param common those that most documents use
     */
    static CommonFont make(Face face, PDDocument scratch, BitSet all, BitSet common) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.font(), KEPT);
        all.stream().forEach(subsetter::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        TrueTypeFont small = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes.toByteArray()));
        small.setEnableGsub(false);
        PDType0Font font = PDType0Font.load(scratch, small, true);
        common.stream().forEach(font::addToSubset);
        font.subset();
        return new CommonFont(small, common, font.getCOSObject());
    }

    /** The tables that PDFBox asks for when it embeds a font. */
    private static final List<String> KEPT = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
            "fpgm", "gasp", "cmap", "name", "OS/2", "post");

    static boolean takes(int codePoint) {
        return codePoint <= LAST_OF_PLANE_ZERO;
    }

    boolean isCommon(int codePoint) {
        return common.get(codePoint);
    }

    int glyph(int codePoint) {
        return glyphs.get(codePoint);
    }

    /** All characters of the batch, for those that a document uses beside the common ones. */
    TrueTypeFont small() {
        return small;
    }

    /** The common part for a document: its bytes are copied, not compressed again. */
    COSDictionary copyFor(PDDocument document) throws IOException {
        return new Copying(document).cloneForNewDocument(compressed);
    }

    private static final class Copying extends PDFCloneUtility {
        Copying(PDDocument document) {
            super(document);
        }
    }
}
