package cn.shuangsuiji.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// Pinyin initials, so that a clerk finds a firm by the letters of its name. One reading a character, the commonest: a
/// character with several may stand under another letter than expected. A table of 130 KB from Unihan instead of ICU4J's
/// 15 MB; a test compares the two.
public final class Initials {
    private static final int CHARACTERS = 0x33480;
    private static final byte[] LETTERS = load();

    private Initials() {}

    /** The letters of a text in lower case; Latin letters and digits stay, anything without a reading is left out. */
    public static String of(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character < CHARACTERS && LETTERS[character] != 0) {
                initials.append((char) LETTERS[character]);
            } else if (character < 128 && Character.isLetterOrDigit(character)) {
                initials.append((char) character);
            }
        });
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static byte[] load() {
        byte[] letters = new byte[CHARACTERS];
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Initials.class.getResourceAsStream("initials.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    byte letter = (byte) line.charAt(0);
                    line.codePoints().skip(1).forEach(character -> letters[character] = letter);
                }
            }
            return letters;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
