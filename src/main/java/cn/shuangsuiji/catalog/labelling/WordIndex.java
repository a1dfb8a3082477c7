package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the words of all rules in one pass over a text, by their first characters.
final class WordIndex {
    private static final char NOT = Messages.text("catalog.labelling.negation.not").charAt(0);

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    /** Takes a word found for a rule. */
    interface Found {
        void take(int rule, String word);
    }

    private record Entry(int rule, String word) {}

    void add(int rule, List<String> words) {
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(new Entry(rule, word));
        }
    }

    /** Each word where it stands, unless 非 stands before it. */
    void find(String text, Found found) {
        for (int i = 0; i < text.length(); i++) {
            List<Entry> entries = byFirst.get(text.charAt(i));
            if (entries == null || (i > 0 && text.charAt(i - 1) == NOT)) {
                continue;
            }
            for (Entry entry : entries) {
                if (text.startsWith(entry.word(), i)) {
                    found.take(entry.rule(), entry.word());
                }
            }
        }
    }
}
