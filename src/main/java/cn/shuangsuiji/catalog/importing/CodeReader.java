package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.catalog.importing.Problems.Refused;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads codes as people and Excel really leave them. Spaces, full-width and small letters are put right with a note; a
/// wrong check character is a doubt; digits that Excel lost are a refusal, because any guess could be another firm.
final class CodeReader {
    /** What a draw can call a target by. */
    private static final Pattern DRAWABLE = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{1,2}");
    private static final Pattern FLOAT = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern LOST_DIGITS = Pattern.compile("[0-9]{15}000");

    /** Excel keeps this many digits of a number; the rest become zeros. */
    private static final int DIGITS_KEPT = 15;

    private final Problems problems;

    CodeReader(Problems problems) {
        this.problems = problems;
    }

    /** The code as it is kept; empty for an empty cell. */
    String read(int row, Column column, Cell cell) throws Refused {
        String raw = CellText.line(cell.text());
        if (raw.isEmpty()) {
            return "";
        }
        String typed = CellText.narrow(raw).replaceAll("\\s+", "");
        if (cell.number()) {
            typed = plainNumber(typed);
        }
        if (SCIENTIFIC.matcher(typed).matches() && plainNumber(typed).length() > DIGITS_KEPT) {
            throw ruined(row, column, raw, "catalog.import.code.scientific");
        }
        if (cell.number() && typed.length() > DIGITS_KEPT) {
            throw ruined(row, column, raw, "catalog.import.code.ruined");
        }
        var number = FLOAT.matcher(typed);
        if (number.matches()) {
            typed = number.group(1);
        }
        String code = typed.length() == CreditCode.LENGTH ? typed.toUpperCase(Locale.ROOT) : typed;
        if (LOST_DIGITS.matcher(code).matches() && !CreditCode.valid(code)) {
            throw ruined(row, column, raw, "catalog.import.code.ruined");
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

    private Refused ruined(int row, Column column, String raw, String key) {
        return problems.refuse(row, column.title(), null, key, raw);
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
