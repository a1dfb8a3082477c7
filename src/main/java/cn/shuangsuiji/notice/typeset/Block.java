package cn.shuangsuiji.notice.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One element of a paper, as a line of its template names it; see `assets/papers/README.md`.
public sealed interface Block {
    /** A new page, or the first one's format. */
    record Turn(PageFormat format) implements Block {}

    /**
     * The organ's red mark.
     *
     * @param letter in the form of a letter, which saves half a page
     * @param number 发文字号, where the paper has one
     */
    record Head(String organ, boolean letter, @Nullable String number) implements Block {}

    /** 发文字号 of a paper without a red mark, at the right edge. */
    record DocumentNumber(String text) implements Block {}

    record Title(String text) implements Block {}

    /** Body text; a heading of the first or second level begins it where it looks like one. */
    record Paragraph(String text) implements Block {}

    /** A line from the left edge, such as the addressee. */
    record Flush(String text) implements Block {}

    record Centred(String text) implements Block {}

    record Gap(int lines) implements Block {}

    /** A table; its heads are repeated on every page. */
    record Table(List<Column> columns, List<Row> heads, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** The organ above the date, with room for the seal. */
    record Signature(String organ, String date) implements Block {}

    /** A small QR code above the first page's type area, at the right. */
    record CornerCode(QrCode picture) implements Block {}

    /** A large QR code in the text, centred. */
    record Code(QrCode picture) implements Block {}

    /** @param share of the table's width, in any unit common to its columns */
    record Column(float share, boolean centred) {}

    /**
     * @param lines at least so many lines high, for handwriting; {@link #REST} for as many as the page has left
     * @param cells one for each column; null where the cell to the left reaches over this column
     */
    record Row(int lines, List<@Nullable String> cells) {
        /** As high as the rows after it leave room for on the page. */
        public static final int REST = 0;
    }
}
