package cn.shuangsuiji.notice.typeset;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The pages of one paper, filled from the top; a new page begins when what comes next has no room. Each page gets its
/// number as GB/T 9704-2012, 7.4 wants it: 4号 between dashes, 7 mm below the type area, one character from the outer edge.
final class Flow implements Closeable {
    private static final float NUMBER_DISTANCE = PageFormat.mm(7);

    private final PDDocument document;
    private final DocumentFonts fonts;
    private final Shaper shaper;
    private final Tags tags;
    private Sheet sheet;
    private int number = 1;
    private boolean numbered = true;
    private float y;

    Flow(PDDocument document, DocumentFonts fonts, Tags tags, Shaper shaper, PageFormat format) {
        this.document = document;
        this.fonts = fonts;
        this.shaper = shaper;
        this.tags = tags;
        this.sheet = new Sheet(document, fonts, tags, format);
        this.y = format.top();
    }

    /** What the drawn things are called. */
    Tags tags() {
        return tags;
    }

    Sheet sheet() {
        return sheet;
    }

    PageFormat format() {
        return sheet.format();
    }

    /** Where the next thing will lie, in points from the paper's upper edge, if it has room there. */
    float y() {
        return y;
    }

    /** Points left on this page. */
    float room() {
        return format().bottom() - y;
    }

    boolean atTop() {
        return y <= format().top();
    }

    /** Begins a new page unless so many points are left; a page that is still empty always has room. */
    void need(float height) throws IOException {
        if (height > room() + 0.5f && !atTop()) {
            turn(format());
        }
    }

    /** Takes so many points, on a new page if this one has no room, and says where they begin. */
    float take(float height) throws IOException {
        need(height);
        float top = y;
        y += height;
        return top;
    }

    /** Continues at this height of the page. */
    void moveTo(float position) {
        y = position;
    }

    /** Goes down to the next line of the body's grid. */
    void toGrid() {
        double lines = Math.ceil((y - format().top()) / PageFormat.LINE - 0.01);
        y = format().top() + (float) lines * PageFormat.LINE;
    }

    /** This page bears no number, as a letter's first page does not. */
    void leaveUnnumbered() {
        numbered = false;
    }

    /** Ends this page and begins one of the given format. */
    void turn(PageFormat format) throws IOException {
        end();
        number++;
        numbered = true;
        sheet = new Sheet(document, fonts, tags, format);
        y = format.top();
    }

    private void end() throws IOException {
        if (numbered) {
            TextLine line = LineBreaker
                    .lines(shaper.tokens("— " + number + " —", Role.SONG, Typesize.NUMBER), 0, format().measure())
                    .getFirst();
            float away = Typesize.NUMBER.points();
            float x = number % 2 == 1 ? format().right() - away - line.width() : format().left() + away;
            sheet.text(line, x, format().bottom() + NUMBER_DISTANCE - Typesize.NUMBER.points() / 2, Typesize.NUMBER,
                    Ink.BLACK);
        }
        sheet.close();
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
