package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.CellText;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.catalog.importing.RowProblem.Weight;
import cn.shuangsuiji.catalog.importing.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a platform's list, each target once. A target that comes again with other people adds them; one that comes
/// again with nothing new is a mistake of the file.
final class PlatformRows {
    private static final int MOST_PROBLEMS = 1_000;
    private static final Pattern SEPARATOR = Pattern.compile("[,;/|\u3001\uFF0C\uFF1B\\s]+");
    /** A name of two characters, spread to the width of three. */
    private static final Pattern ALIGNED = Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan}) +(\\p{IsHan})(?!\\p{IsHan})");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,7})(\\.0+)?");

    private final Map<String, PlatformTarget> targets = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int count;

    List<PlatformTarget> targets() {
        return List.copyOf(targets.values());
    }

    List<RowProblem> problems() {
        return problems;
    }

    void take(SourceRow row, ListHeader header) {
        String name = header.text(row, ListColumn.NAME);
        String number = CellText.narrow(header.text(row, ListColumn.CODE)).toUpperCase(Locale.ROOT);
        String code = number.isEmpty() ? name : number;
        if (row.texts().stream().allMatch(String::isBlank)) {
            return;
        }
        if (code.isEmpty()) {
            refuse(row, ListColumn.CODE, "statistics.import.nocode");
            return;
        }
        count++;
        String written = ALIGNED.matcher(header.text(row, ListColumn.PEOPLE)).replaceAll("$1$2");
        String people = Stream.of(SEPARATOR.split(written, -1)).filter(person -> !person.isEmpty()).distinct()
                .collect(Collectors.joining("|"));
        PlatformTarget earlier = targets.get(code);
        if (earlier != null) {
            again(row, earlier, people);
            return;
        }
        Boolean drawn = drawn(row, header);
        Integer position = position(row, header);
        if (drawn == null || position == null) {
            return;
        }
        targets.put(code, new PlatformTarget(code, position, name, header.text(row, ListColumn.KIND),
                header.text(row, ListColumn.DIVISION), header.text(row, ListColumn.RISK_CLASS), drawn, people));
    }

    private void again(SourceRow row, PlatformTarget earlier, String people) {
        Set<String> all = new LinkedHashSet<>(people(earlier.people()));
        if (!all.addAll(people(people))) {
            refuse(row, ListColumn.CODE, "statistics.import.twice", earlier.code());
            return;
        }
        targets.put(earlier.code(), new PlatformTarget(earlier.code(), earlier.position(), earlier.name(),
                earlier.kind(), earlier.division(), earlier.riskClass(), earlier.drawn(), String.join("|", all)));
    }

    /** Whether the row was drawn; where the list does not say, it is a list of the drawn. */
    private @Nullable Boolean drawn(SourceRow row, ListHeader header) {
        if (!header.has(ListColumn.DRAWN)) {
            return true;
        }
        String word = CellText.narrow(header.text(row, ListColumn.DRAWN)).toUpperCase(Locale.ROOT);
        if (words("statistics.import.yes").contains(word)) {
            return true;
        }
        if (word.isEmpty() || words("statistics.import.no").contains(word)) {
            return false;
        }
        refuse(row, ListColumn.DRAWN, "statistics.import.flag", word);
        return null;
    }

    private @Nullable Integer position(SourceRow row, ListHeader header) {
        String text = CellText.narrow(header.text(row, ListColumn.POSITION));
        if (!header.has(ListColumn.POSITION)) {
            return count;
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches() && Integer.parseInt(number.group(1)) > 0) {
            return Integer.valueOf(number.group(1));
        }
        refuse(row, ListColumn.POSITION, "statistics.import.number", text);
        return null;
    }

    private void refuse(SourceRow row, ListColumn column, String key, String... values) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new RowProblem(row.number(), column.title(), Weight.REFUSED,
                    Messages.text(key, row.number(), column.title(), values.length == 0 ? "" : values[0]), null));
        }
    }

    private static List<String> people(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|", -1));
    }

    private static List<String> words(String key) {
        return Arrays.asList(Messages.text(key).split("\\|", -1));
    }
}
