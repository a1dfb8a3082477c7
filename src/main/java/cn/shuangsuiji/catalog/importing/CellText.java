package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.HalfWidth;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people meant to write in a cell: composed characters (NFC), plain spaces, no control characters, nothing around it.
/// What it changes without a word is only what nobody can see; see {@link #hidden} for what deserves one.
public final class CellText {
    /** Excel writes a carriage return into XML like this. */
    private static final Pattern RETURN = Pattern.compile("_x000D_\\n?|\\r\\n?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF\\p{Cs}]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
    private static final Pattern AROUND_LINES = Pattern.compile(" *\\n\\s*");

    private static final Pattern HEADER_SIGNS = Pattern.compile("[\\s*:()\\[\\]_-]+");

    private CellText() {}

    /** Several lines, each without spaces around it, none empty. */
    static String lines(String raw) {
        if (clean(raw)) {
            return raw;
        }
        String plain = SPACE.matcher(RETURN.matcher(raw).replaceAll("\n")).replaceAll(" ");
        String visible = INVISIBLE.matcher(plain).replaceAll("");
        return AROUND_LINES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceAll("\n").strip();
    }

    /** One line. */
    public static String line(String raw) {
        return lines(raw).replace('\n', ' ');
    }

    /** Whether the cell holds control characters such as NUL: a sign of a damaged export. */
    static boolean hidden(String raw) {
        return !clean(raw) && CONTROL.matcher(raw).find();
    }

    /** Whether a look at each character shows that nothing is to be done: true for nearly all cells. */
    private static boolean clean(String raw) {
        int last = raw.length() - 1;
        for (int i = 0; i <= last; i++) {
            char character = raw.charAt(i);
            boolean ascii = character > ' ' && character <= '~' && character != '_';
            boolean han = character >= 0x4E00 && character <= 0x9FFF;
            boolean sign = (character > 0x3000 && character <= 0x3011) || HalfWidth.isFullWidth(character);
            boolean between = character == ' ' && i > 0 && i < last;
            if (!ascii && !han && !sign && !between) {
                return false;
            }
        }
        return true;
    }

    /** A header as headers are compared: the same whatever its width, spaces, brackets, marks of obligation and case. */
    public static String header(String text) {
        return HEADER_SIGNS.matcher(narrow(text)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The text with full-width letters, digits and signs as plain ones: for codes and words, never for names. */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(character -> narrow.append((char) HalfWidth.of(character)));
        return narrow.toString();
    }
}
