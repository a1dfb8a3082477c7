package cn.shuangsuiji.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Pinyin initials, so that a clerk finds a firm by the letters of its name, and names stand in an order that he can follow.
/// The order takes the commonest reading of a character; what is found takes the others too, where names use them: 重庆 is
/// cq as well as zq. A table of 130 KB from Unihan instead of ICU4J's 15 MB; a test compares the two.
public final class Initials {
    private static final int CHARACTERS = 0x33480;
    /** Names with more readings than this are found by the commonest ones of their last characters alone. */
    private static final int MOST = 8;

    private static final byte[] LETTERS = new byte[CHARACTERS];
    private static final Map<Integer, String> OTHERS = new HashMap<>();

    static {
        read("initials.txt", (character, letter) -> LETTERS[character] = (byte) letter.charAt(0));
        read("initials-others.txt", (character, letter) -> OTHERS.merge(character, letter, String::concat));
    }

    private Initials() {}

    /** The letters of a text in lower case; Latin letters and digits stay, anything without a reading is left out. */
    public static String of(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(initials, character));
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** The letters of a text in every reading of its characters, the commonest first; at most eight. */
    public static List<String> all(String text) {
        List<StringBuilder> all = new ArrayList<>(List.of(new StringBuilder(text.length())));
        text.codePoints().forEach(character -> {
            String others = OTHERS.getOrDefault(character, "");
            int known = all.size();
            for (int i = 0; i < others.length() && all.size() + known <= MOST; i++) {
                for (int j = 0; j < known; j++) {
                    all.add(new StringBuilder(all.get(j)).append(others.charAt(i)));
                }
            }
            all.subList(0, known).forEach(initials -> append(initials, character));
        });
        return all.stream().map(initials -> initials.toString().toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static void append(StringBuilder initials, int character) {
        if (character < CHARACTERS && LETTERS[character] != 0) {
            initials.append((char) LETTERS[character]);
        } else if (character < 128 && Character.isLetterOrDigit(character)) {
            initials.append((char) character);
        }
    }

    private static void read(String name, BiConsumer<Integer, String> each) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Initials.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String letter = line.substring(0, 1);
                    line.codePoints().skip(1).forEach(character -> each.accept(character, letter));
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
