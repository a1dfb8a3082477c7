package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.HalfWidth;
import cn.shuangsuiji.base.Messages;
import java.util.regex.Pattern;

/// Names and addresses as they are compared: full-width letters, digits and brackets are their half-width twins, small
/// letters are capitals, and blanks, brackets and punctuation do not count.
public final class PlainText {
    private static final Pattern BEFORE_TOWNSHIP = Pattern.compile(Messages.text("catalog.quality.address.prefix"));

    private PlainText() {}

    /** What of the text counts. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(HalfWidth::of).filter(Character::isLetterOrDigit).map(Character::toUpperCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The same for an address without its province, city and county, which are written in some lists and left out in others. */
    public static String address(String text) {
        String plain = of(text);
        String rest = BEFORE_TOWNSHIP.matcher(plain).replaceFirst("");
        return rest.isEmpty() ? plain : rest;
    }
}
