package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words by which a cell may name a constant: its own name, its Chinese word, and the synonyms that real exports use.
final class Vocabulary {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;/|\u3001\uFF0C\uFF1B]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> names = new HashMap<>();
    private final List<String> words;

    Vocabulary(Class<? extends Enum<?>> constants) {
        Enum<?>[] all = constants.getEnumConstants();
        for (Enum<?> constant : all) {
            learn(constant.name(), constant.name());
            learn(Messages.of(constant), constant.name());
            for (String synonym : synonyms(constant)) {
                learn(synonym, constant.name());
            }
        }
        words = Arrays.stream(all).map(Messages::of).toList();
    }

    /** The constant's name for a word; null when the word is not known. */
    @Nullable
    String name(String word) {
        String name = names.get(word);
        return name == null ? names.get(plain(word)) : name;
    }

    /** The constant whose word stands somewhere in the text, the longest word first; null when none does. */
    @Nullable
    String nameWithin(String text) {
        String plain = plain(text);
        String best = null;
        for (String word : names.keySet()) {
            if (word.length() > 1 && plain.contains(word) && (best == null || word.length() > best.length())) {
                best = word;
            }
        }
        return best == null ? null : names.get(best);
    }

    /** What may be written, for a sentence. */
    String allowed() {
        return String.join("\u3001", words);
    }

    /** The words of a cell that holds several. */
    static List<String> split(String text) {
        return SEPARATORS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private void learn(String word, String name) {
        names.put(plain(word), name);
    }

    private static List<String> synonyms(Enum<?> constant) {
        String key = "catalog.value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        try {
            return Arrays.asList(Messages.text(key).split("\\|"));
        } catch (MissingResourceException none) {
            return List.of();
        }
    }

    private static String plain(String word) {
        return SPACES.matcher(CellText.narrow(word)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
