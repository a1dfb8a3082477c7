package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Csv;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The frozen pool of inspectors as inspectors.csv: codes, no names; all that decides who may go where, recusals and absences
/// included, so that the assignment can be computed again from the record alone. One line a person in ascending order of the
/// code, lists joined by a bar, dates as `2026-11-02`, days off as `2026-11-02/2026-11-05`, LF line ends.
public final class InspectorPool {
    private static final List<String> HEADER = List.of("code", "certificateUntil", "canLead", "labels", "areas",
            "absences", "yearLoad", "mostPerPeriod", "most", "recusedFrom");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private InspectorPool() {}

    /**
     * The text of inspectors.csv, the same for the same people in any order.
     *
     * @throws AppException when a code is bad or stands twice, or a label holds a bar or line end
     */
    public static String text(Collection<Candidate> candidates) {
        StringBuilder text = new StringBuilder(Csv.line(HEADER));
        String last = "";
        for (Candidate person : candidates.stream().sorted(Comparator.comparing(Candidate::code)).toList()) {
            check(person.code(), last);
            last = person.code();
            text.append(Csv.line(List.of(person.code(), person.certificateUntil().toString(),
                    person.canLead() ? "yes" : "no", joined(person.code(), person.labels()),
                    joined(person.code(), person.areas()),
                    joined(person.code(), person.absences().stream().map(DateRange::toString).toList()),
                    String.valueOf(person.yearLoad()), text(person.mostPerPeriod()), text(person.most()),
                    joined(person.code(), person.recusedFrom()))));
        }
        return text.toString();
    }

    /**
     * Reads inspectors.csv.
     *
     * @throws AppException when it is not of this form; the sentence names the line
     */
    public static List<Candidate> parse(String text) {
        if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
            throw new AppException("assignment.pool.lineEnds");
        }
        List<List<String>> rows = new ArrayList<>();
        Csv.read(text, rows::add);
        if (!rows.getFirst().equals(HEADER)) {
            throw new AppException("assignment.pool.header", String.join(",", HEADER));
        }
        List<Candidate> candidates = new ArrayList<>();
        String last = "";
        for (int i = 1; i < rows.size(); i++) {
            Candidate person = person(rows.get(i), i + 1);
            check(person.code(), last);
            last = person.code();
            candidates.add(person);
        }
        return candidates;
    }

    private static Candidate person(List<String> fields, int line) {
        if (fields.size() != HEADER.size()) {
            throw new AppException("assignment.pool.columns", line, fields.size(), HEADER.size());
        }
        if (!fields.get(2).equals("yes") && !fields.get(2).equals("no")) {
            throw new AppException("assignment.pool.value", line, HEADER.get(2), fields.get(2));
        }
        Integer yearLoad = number(fields, 6, line);
        if (yearLoad == null) {
            throw new AppException("assignment.pool.value", line, HEADER.get(6), fields.get(6));
        }
        return new Candidate(fields.getFirst(), date(fields.get(1), line), fields.get(2).equals("yes"),
                Set.copyOf(list(fields.get(3))), Set.copyOf(list(fields.get(4))),
                list(fields.get(5)).stream().map(DateRange::parse).toList(), yearLoad, number(fields, 7, line),
                number(fields, 8, line), Set.copyOf(list(fields.get(9))));
    }

    private static void check(String code, String last) {
        if (!CODE.matcher(code).matches()) {
            throw new AppException("assignment.pool.code", code);
        }
        if (code.equals(last)) {
            throw new AppException("assignment.pool.twice", code);
        }
        if (code.compareTo(last) < 0) {
            throw new AppException("assignment.pool.order", code, last);
        }
    }

    private static String joined(String code, Collection<String> values) {
        for (String value : values) {
            if (value.isEmpty() || value.indexOf('|') >= 0 || value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
                throw new AppException("assignment.pool.text", code, value);
            }
        }
        return String.join("|", values.stream().sorted().toList());
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(BAR.split(joined, -1));
    }

    private static LocalDate date(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new AppException(malformed, "assignment.pool.value", line, HEADER.get(1), text);
        }
    }

    private static @Nullable Integer number(List<String> fields, int column, int line) {
        String text = fields.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new AppException("assignment.pool.value", line, HEADER.get(column), text);
        }
        return Integer.valueOf(text);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
