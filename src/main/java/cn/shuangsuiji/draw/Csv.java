package cn.shuangsuiji.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The CSV of a draw record: comma, LF line ends, fields quoted only where they must be. It reads what the published
/// reference's reader reads, and to the same fields, or the two could disagree about who was in the population.
public final class Csv {
    private Csv() {}

    /** Gives each row of the text to {@code row}; an empty line is a row without fields. The text ends with LF. */
    public static void read(String text, Consumer<List<String>> row) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int lineEnd = end < 0 ? text.length() : end;
            if (hasQuote(text, start, lineEnd)) {
                start = readQuoted(text, start, row);
            } else {
                row.accept(plainFields(text, start, lineEnd));
                start = lineEnd + 1;
            }
        }
    }

    /** One row with its line end. */
    public static String line(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : ",");
            boolean quoted = field.indexOf(',') >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0;
            line.append(quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field);
        }
        return line.append('\n').toString();
    }

    private static boolean hasQuote(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '"') {
                return true;
            }
        }
        return false;
    }

    private static List<String> plainFields(String text, int start, int end) {
        List<String> fields = new ArrayList<>(3);
        if (start == end) {
            return fields;
        }
        int from = start;
        for (int comma = text.indexOf(',', from, end); comma >= 0; comma = text.indexOf(',', from, end)) {
            fields.add(text.substring(from, comma));
            from = comma + 1;
        }
        fields.add(text.substring(from, end));
        return fields;
    }

    /** A row in which a quote stands: a quote opens a quoted part only at the beginning of a field. */
    private static int readQuoted(String text, int start, Consumer<List<String>> row) {
        List<String> fields = new ArrayList<>(3);
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean atStart = true;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (quoted) {
                quoted = c != '"';
                field.append(quoted ? String.valueOf(c) : "");
            } else if (c == '"' && atStart) {
                quoted = true;
                atStart = false;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
                atStart = true;
            } else if (c == '\n') {
                break;
            } else {
                field.append(c);
                atStart = false;
            }
        }
        fields.add(field.toString());
        row.accept(fields);
        return i + 1;
    }
}
