package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/// The fonts of one document: which glyph of which font shows a character.
public abstract sealed class DocumentFonts permits OwnFonts, SharedFonts, NoFonts {
    private final COSDictionary fonts = new COSDictionary();
    private final PDResources resources;

    DocumentFonts() {
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.FONT, fonts);
        resources = new PDResources(all);
    }

    /** How to show a character that the face draws. */
    abstract FontCode code(Face face, int codePoint) throws IOException;

    /** Whether pages are drawn at all. */
    boolean drawn() {
        return true;
    }

    /** Embeds what was used; to be called once, before the document is saved. */
    public abstract void embed() throws IOException;

    /** What all pages of the document refer to. */
    PDResources resources() {
        return resources;
    }

    /** Adds a font and says by which name pages call it. */
    final String add(COSDictionary font) {
        String name = "F" + fonts.size();
        fonts.setItem(COSName.getPDFName(name), font);
        return name;
    }
}
