package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.Problems.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads codes as people and Excel really leave them. Spaces, full-width and small letters are put right with a note; a
/// wrong check character is a doubt; digits that Excel lost are a refusal, because any guess could be another firm: the
/// codes that it can have been are named, and the one that the list holds under the row's name first.
final class CodeReader {
    /** What a draw can call a target by. */
    private static final Pattern DRAWABLE = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{1,2}");
    private static final Pattern FLOAT = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern LOST_DIGITS = Pattern.compile("[0-9]{15}000");
    private static final int NAMED = 5;

    private final Problems problems;
    private final KnownCodes known;

    CodeReader(Problems problems, KnownCodes known) {
        this.problems = problems;
        this.known = known;
    }

    /**
     * The code as it is kept; empty for an empty cell.
     *
     * @param name what the row calls the target, asked for only when digits were lost
     */
    String read(int row, Column column, Cell cell, Supplier<String> name) throws Refused {
        String raw = CellText.line(cell.text());
        if (raw.isEmpty()) {
            return "";
        }
        String typed = CellText.narrow(raw).replaceAll("\\s+", "");
        if (cell.number()) {
            typed = plainNumber(typed);
        }
        if (SCIENTIFIC.matcher(typed).matches() && plainNumber(typed).length() > LostDigits.KEPT) {
            throw ruined(row, column, raw, "catalog.import.code.scientific", whole(typed), name);
        }
        if (cell.number() && typed.length() > LostDigits.KEPT) {
            throw ruined(row, column, raw, "catalog.import.code.ruined", typed, name);
        }
        var number = FLOAT.matcher(typed);
        if (number.matches()) {
            typed = number.group(1);
        }
        String code = typed.length() == CreditCode.LENGTH ? typed.toUpperCase(Locale.ROOT) : typed;
        if (LOST_DIGITS.matcher(code).matches() && !CreditCode.valid(code)) {
            throw ruined(row, column, raw, "catalog.import.code.ruined", code, name);
        }
        return judged(row, column, raw, code);
    }

    private String judged(int row, Column column, String raw, String code) throws Refused {
        if (!DRAWABLE.matcher(code).matches()) {
            throw problems.refuse(row, column.title(), null, "catalog.import.code.form", raw);
        }
        if (!code.equals(raw)) {
            problems.note(row, column, "catalog.import.code.tidied", raw, code);
        }
        if (LOST_DIGITS.matcher(code).matches()) {
            problems.doubt(row, column, null, "catalog.import.code.zeros", code);
        } else if (code.length() == CreditCode.LENGTH && !CreditCode.wellFormed(code)) {
            problems.doubt(row, column, null, "catalog.import.code.letters", code);
        } else if (code.length() == CreditCode.LENGTH && !CreditCode.valid(code)) {
            problems.doubt(row, column, null, "catalog.import.code.check", code);
        }
        return code;
    }

    private Refused ruined(int row, Column column, String raw, String key, String number, Supplier<String> name) {
        return problems.refuse(row, column.title(), repair(number, name), key, raw);
    }

    /** What the code can have been; null when too much is lost to tell. */
    private @Nullable String repair(String number, Supplier<String> name) {
        List<String> candidates = LostDigits.candidates(number);
        if (number.length() != CreditCode.LENGTH) {
            return null;
        }
        List<String> held = known.of(number.substring(0, LostDigits.KEPT), name.get());
        String listed = String.join("\u3001", candidates.subList(0, Math.min(NAMED, candidates.size())));
        if (held.size() == 1) {
            return Messages.text("catalog.import.code.held", held.getFirst(), candidates.size(), listed);
        }
        return candidates.isEmpty()
                ? Messages.text("catalog.import.code.nofit")
                : Messages.text("catalog.import.code.candidates", candidates.size(),
                        listed, candidates.size() > NAMED ? 1 : 0);
    }

    /** A number of which fewer than 15 digits are shown has lost more than anybody can try. */
    private static String whole(String scientific) {
        long shown = scientific.toUpperCase(Locale.ROOT).split("E", 2)[0].chars().filter(Character::isDigit).count();
        return shown < LostDigits.KEPT ? "" : plainNumber(scientific);
    }

    /** The number in full, without the exponent and the zeros after the point that a file may show. */
    static String plainNumber(String number) {
        try {
            BigDecimal value = new BigDecimal(number);
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException text) {
            return number;
        }
    }
}
