package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The words that a cell shows for what the tables keep: the way back from {@link ValueReader}. Texts that a spreadsheet
/// could take for a formula are led by an apostrophe, which reading takes off again.
public final class CellWords {
    private CellWords() {}

    /**
     * The cell's text.
     *
     * @param value as the tables keep it: names of constants, 1 and 0, codes of labels
     * @param labels names of labels by their codes
     */
    public static String of(Column column, String value, Map<String, String> labels) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.type()) {
            case WORD, WORDS -> each(value, name -> word(column, name));
            case FLAG -> Messages.text(value.equals("1") ? "catalog.flag.yes" : "catalog.flag.no");
            case LABEL, LABELS -> each(value, code -> labels.getOrDefault(code, code));
            case TEXT, LINES, CODE, DATE, NUMBER, AREAS -> guarded(value);
        };
    }

    /** Whether a spreadsheet may take a text that begins so for a formula. */
    static boolean dangerous(char first) {
        return "=+-@\t\r".indexOf(first) >= 0;
    }

    /** The text as it is safe in a cell. */
    public static String guarded(String text) {
        return !text.isEmpty() && dangerous(text.charAt(0)) ? "'" + text : text;
    }

    private static String each(String values, UnaryOperator<String> word) {
        return Arrays.stream(values.split(",")).map(word).collect(Collectors.joining("\u3001"));
    }

    private static String word(Column column, String name) {
        return Arrays.stream(Objects.requireNonNull(column.words()).getEnumConstants())
                .filter(constant -> constant.name().equals(name)).map(Messages::of).findFirst().orElse(name);
    }
}
