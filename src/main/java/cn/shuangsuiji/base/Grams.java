package cn.shuangsuiji.base;

/// Texts cut into pairs of neighbouring letters, and the last letter by itself: 甘肃金信 becomes 甘肃 肃金 金信 信. A full-text index
/// of such pairs finds any part of a name, however short: the pieces of two letters that most Chinese words are, which an
/// index of triples cannot, and any digits of a code. Signs and spaces are left out, so that brackets never matter.
public final class Grams {
    private Grams() {}

    /** The pairs of a text, separated by spaces. Letters beyond the first plane count as one. */
    public static String of(String text) {
        int[] letters = letters(text);
        StringBuilder grams = new StringBuilder(letters.length * 4);
        for (int i = 0; i < letters.length; i++) {
            grams.appendCodePoint(letters[i]);
            if (i + 1 < letters.length) {
                grams.appendCodePoint(letters[i + 1]);
            }
            grams.append(' ');
        }
        return grams.toString();
    }

    /** What a full-text index of pairs must be asked for a part of a text; empty when it holds no letter or digit. */
    public static String question(String part) {
        int[] letters = letters(part);
        if (letters.length < 2) {
            return letters.length == 0 ? "" : '"' + Character.toString(letters[0]) + "\" *";
        }
        StringBuilder phrase = new StringBuilder("\"");
        for (int i = 0; i + 1 < letters.length; i++) {
            phrase.appendCodePoint(letters[i]).appendCodePoint(letters[i + 1]).append(' ');
        }
        phrase.setCharAt(phrase.length() - 1, '"');
        return phrase.toString();
    }

    private static int[] letters(String text) {
        return text.codePoints().map(HalfWidth::of).filter(Character::isLetterOrDigit).toArray();
    }
}
