package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.Problems.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one cell into the text that the tables keep: names of constants, ISO days, 1 and 0, codes of labels. Null means
/// that the cell says nothing, so that what is kept already stays; an empty text means that it says "none".
final class ValueReader {
    private static final Pattern AREA = Pattern.compile("[0-9]{9}");
    private static final Pattern FLOAT = Pattern.compile("[0-9]{5,}\\.0+");

    private final Map<Class<?>, Vocabulary> vocabularies = new HashMap<>();
    private final Problems problems;
    private final CodeReader codes;
    private final LabelBook labels;
    private final LocalDate epoch;

    ValueReader(Problems problems, LabelBook labels, LocalDate epoch, KnownCodes known) {
        this.problems = problems;
        this.codes = new CodeReader(problems, known);
        this.labels = labels;
        this.epoch = epoch;
    }

    /**
     * Reads one cell.
     *
     * @param name what the row is called, asked for only when its code lost digits
     */
    @Nullable
    String read(int row, Column column, Cell cell, Supplier<String> name) throws Refused {
        if (cell.kind() == Cell.Kind.UNCOMPUTED || cell.kind() == Cell.Kind.ERROR) {
            problems.doubt(row, column, Messages.text("catalog.import.formula.repair"),
                    cell.kind() == Cell.Kind.ERROR ? "catalog.import.formula.error" : "catalog.import.formula",
                    cell.text());
            return null;
        }
        if (CellText.hidden(cell.text())) {
            problems.note(row, column, "catalog.import.control");
        }
        String text = CellText.line(cell.text());
        return switch (column.type()) {
            case TEXT -> unguarded(cell.number() ? CodeReader.plainNumber(text) : withoutFloat(text));
            case LINES -> unguarded(CellText.lines(cell.text()));
            case CODE -> codes.read(row, column, new Cell(unguarded(cell.text()), cell.kind()), name);
            case DATE -> day(row, column, text);
            case NUMBER -> number(row, column, text);
            case FLAG -> flag(row, column, text);
            case WORD -> word(row, column, text);
            case WORDS -> words(row, column, text);
            case LABEL -> label(row, column, text);
            case LABELS -> labels(row, column, text);
            case AREAS -> areas(row, column, text);
        };
    }

    /** Our own exports guard texts that a spreadsheet could take for a formula by an apostrophe. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && CellWords.dangerous(text.charAt(1))
                ? text.substring(1)
                : text;
    }

    /** Telephones and numbers of permits that passed through a table of numbers. */
    private static String withoutFloat(String text) {
        return text.endsWith("0") && FLOAT.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : text;
    }

    private @Nullable String day(int row, Column column, String text) throws Refused {
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = DayReader.read(text, epoch);
        if (day == null) {
            throw problems.refuse(row, column.title(), Messages.text("catalog.import.day.repair"), "catalog.import.day",
                    text);
        }
        return day.toString();
    }

    private String number(int row, Column column, String text) {
        String plain = CodeReader.plainNumber(CellText.narrow(text));
        if (!plain.matches("[0-9]{0,4}")) {
            problems.doubt(row, column, null, "catalog.import.number", text);
            return "";
        }
        return plain;
    }

    private @Nullable String flag(int row, Column column, String text) throws Refused {
        if (text.isEmpty()) {
            return null;
        }
        String plain = CellText.narrow(text).toUpperCase(Locale.ROOT);
        if (says("catalog.value.yes", plain)) {
            return "1";
        }
        if (says("catalog.value.no", plain)) {
            return "0";
        }
        throw problems.refuse(row, column.title(), Messages.text("catalog.import.flag.repair"), "catalog.import.flag",
                text);
    }

    private static boolean says(String key, String word) {
        return Arrays.asList(Messages.text(key).split("\\|")).contains(word);
    }

    private @Nullable String word(int row, Column column, String text) throws Refused {
        if (text.isEmpty()) {
            return null;
        }
        Vocabulary vocabulary = vocabulary(column);
        String name = vocabulary.name(text);
        if (name == null && column.key().equals("kind")) {
            name = vocabulary.nameWithin(text);
            return name;
        }
        if (name == null) {
            throw problems.refuse(row, column.title(), vocabulary.allowed(), "catalog.import.word", text);
        }
        return name;
    }

    private @Nullable String words(int row, Column column, String text) {
        Vocabulary vocabulary = vocabulary(column);
        TreeSet<String> names = new TreeSet<>();
        for (String word : Vocabulary.split(text)) {
            String name = vocabulary.name(word);
            if (name == null) {
                problems.doubt(row, column, vocabulary.allowed(), "catalog.import.words", word);
            } else {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(",", names);
    }

    private String label(int row, Column column, String text) throws Refused {
        if (text.isEmpty()) {
            return "";
        }
        String code = labels.code(text);
        if (code == null) {
            throw problems.refuse(row, column.title(), null, "catalog.import.label", text);
        }
        return code;
    }

    private String labels(int row, Column column, String text) {
        List<String> words = Vocabulary.split(text);
        TreeSet<String> found = new TreeSet<>();
        for (String word : words) {
            String code = labels.code(word);
            if (code == null) {
                problems.doubt(row, column, null, "catalog.import.labels", word);
            } else {
                found.add(code);
            }
        }
        return String.join(",", found);
    }

    private String areas(int row, Column column, String text) {
        TreeSet<String> found = new TreeSet<>();
        for (String code : Vocabulary.split(CellText.narrow(text))) {
            if (AREA.matcher(code).matches()) {
                found.add(code);
            } else {
                problems.doubt(row, column, null, "catalog.import.areas", code);
            }
        }
        return String.join(",", found);
    }

    private Vocabulary vocabulary(Column column) {
        return vocabularies.computeIfAbsent(Objects.requireNonNull(column.words()), words -> {
            return new Vocabulary(Objects.requireNonNull(column.words()));
        });
    }
}
