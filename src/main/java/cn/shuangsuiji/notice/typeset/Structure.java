package cn.shuangsuiji.notice.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// The structure of a tagged document, as PDF/A-2a and PDF/UA-1 want it. PDFBox's own classes for it cost three objects an
/// element; these are the bare dictionaries.
public final class Structure implements Tags {
    private static final COSName PARENT = COSName.getPDFName("P");
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName TABLE = COSName.getPDFName("Table");

    private final PDDocument document;
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole;
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final Map<PDPage, COSArray> marks = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();

    public Structure(PDDocument document) {
        this.document = document;
        root.setName(COSName.TYPE, "StructTreeRoot");
        whole = element("Document", root);
        root.setItem(COSName.K, whole);
    }

    @Override
    public void begin(Tag tag) {
        open.push(child(tag.type()));
    }

    @Override
    public void beginCell(boolean head, int columns) {
        COSDictionary element = child((head ? Tag.HEAD_CELL : Tag.CELL).type());
        if (head || columns > 1) {
            COSDictionary attributes = new COSDictionary();
            attributes.setItem(COSName.O, TABLE);
            if (head) {
                attributes.setName("Scope", "Column");
            }
            if (columns > 1) {
                attributes.setInt(COSName.getPDFName("ColSpan"), columns);
            }
            element.setItem(COSName.A, attributes);
        }
        open.push(element);
    }

    @Override
    public void beginFigure(String shows, PDRectangle where) {
        COSDictionary element = child(Tag.FIGURE.type());
        element.setString(COSName.getPDFName("Alt"), shows);
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, where.getCOSArray());
        layout.setName("Placement", "Block");
        element.setItem(COSName.A, layout);
        open.push(element);
    }

    @Override
    public void end() {
        open.pop();
    }

    @Override
    public int mark(PDPage page) {
        COSDictionary element = open.peek();
        if (element == null) {
            return -1;
        }
        COSArray onPage = marks.computeIfAbsent(page, this::known);
        int mark = onPage.size();
        onPage.add(element);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, mark);
        kids(element).add(reference);
        return mark;
    }

    @Override
    public String type() {
        COSDictionary element = open.peek();
        return element == null ? "" : element.getNameAsString(COSName.S);
    }

    @Override
    public boolean spoken() {
        return true;
    }

    @Override
    public void write() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(marks.get(pages.get(i)));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private COSArray known(PDPage page) {
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        pages.add(page);
        return new COSArray();
    }

    private COSDictionary child(String type) {
        COSDictionary parent = open.isEmpty() ? whole : open.peek();
        COSDictionary element = element(type, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, type);
        element.setItem(PARENT, parent);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        return kids;
    }
}
