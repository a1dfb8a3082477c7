package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that are no rows of the list: totals, who filled the form in, remarks, headers printed on every page, and the
/// example of our own templates. Left out with a note, never refused: there is nothing to repair in them.
final class Footer {
    /** A colon that ends a word such as 制表人 stands this near to the front. */
    private static final int COLON_WITHIN = 12;
    private static final List<String> TOTALS = words("catalog.footer.total");
    private static final List<String> SIGNED = words("catalog.footer.signed");
    private static final List<String> REMARKS = words("catalog.footer.remark");
    private static final List<String> EXAMPLES = words("catalog.footer.example");

    private Footer() {}

    /** The key of the sentence that says why the row is left out; null when it is a row of the list. */
    static @Nullable String reason(SourceRow row, Header header, Column key) {
        if (header.repeatedIn(row)) {
            return "catalog.import.skip.header";
        }
        Cell own = header.cell(key, row);
        String code = own == null ? "" : plain(own);
        if (labelled(code, EXAMPLES)) {
            return "catalog.import.skip.example";
        }
        String first = "";
        for (int i = 0; i < row.cells().size() && first.isEmpty(); i++) {
            first = plain(row.cell(i));
        }
        if (first.isEmpty() || !(code.isEmpty() || code.equals(first))) {
            return null;
        }
        boolean footer = alone(first, TOTALS) || alone(first, REMARKS) || labelled(first, SIGNED);
        return footer ? "catalog.import.skip.footer" : null;
    }

    private static boolean alone(String text, List<String> words) {
        return words.contains(text) || labelled(text, words);
    }

    /** Whether the text begins with one of the words and has a colon soon after it. */
    private static boolean labelled(String text, List<String> words) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= COLON_WITHIN && words.stream().anyMatch(text::startsWith);
    }

    private static String plain(Cell cell) {
        String text = cell.text();
        return text.isEmpty() ? "" : CellText.narrow(CellText.line(text)).replace(" ", "");
    }

    private static List<String> words(String key) {
        return Arrays.asList(Messages.text(key).split("\\|"));
    }
}
