package cn.shuangsuiji.notice.typeset;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Says what the drawn things are, for readers that do not look at the page (ISO 32000-1, 14.7 and 14.8).
public sealed interface Tags permits Structure, Tags.None {
    /** Nothing is said, as for a file that only a printer reads. */
    Tags NONE = new None();

    /** Opens an element within the one that is open. */
    void begin(Tag tag);

    /** Opens a table's cell that reaches over so many columns. */
    void beginCell(boolean head, int columns);

    /** Closes the element that was opened last. */
    void end();

    /** Opens an element that is a picture, with what it shows and where. */
    void beginFigure(String shows, PDRectangle where);

    /** The mark under which the open element's next content stands on the page; negative when there is none to be made. */
    int mark(PDPage page);

    /** Name of the open element's kind. */
    String type();

    /** Whether anything is said at all. */
    boolean spoken();

    /** Writes down what was said; once, before the document is saved. */
    void write();

    /** Says nothing. */
    final class None implements Tags {
        private None() {}

        @Override
        public void begin(Tag tag) {}

        @Override
        public void beginCell(boolean head, int columns) {}

        @Override
        public void end() {}

        @Override
        public void beginFigure(String shows, PDRectangle where) {}

        @Override
        public int mark(PDPage page) {
            return -1;
        }

        @Override
        public String type() {
            return "";
        }

        @Override
        public boolean spoken() {
            return false;
        }

        @Override
        public void write() {}
    }
}
