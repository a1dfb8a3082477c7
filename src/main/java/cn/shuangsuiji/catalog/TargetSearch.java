package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Grams;
import cn.shuangsuiji.base.HalfWidth;
import cn.shuangsuiji.base.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A filter as the database is asked it. Words are looked for in the full-text index of pairs of letters, together with
/// status, kinds and classes, which the index knows as well; a word without any letter or digit is compared with each row.
///
/// @param match the full-text question, kinds, classes, status and origin included; null where nothing was typed
/// @param patterns LIKE patterns of the words without a letter, escaped by a backslash
/// @param codes the codes as a JSON array; null for all
record TargetSearch(@Nullable String match, List<String> patterns, List<TargetKind> kinds,
        List<RiskClass> riskClasses, String division, String industry, @Nullable String label, @Nullable String codes,
        boolean activeOnly, @Nullable Origin origin) {

    static TargetSearch of(TargetFilter filter) {
        List<String> questions = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        for (String word : words(filter.text())) {
            String question = question(word);
            if (question.isEmpty()) {
                patterns.add(contains(word));
            } else {
                questions.add(question);
            }
        }
        return new TargetSearch(questions.isEmpty() ? null : match(questions, filter), patterns, filter.kinds(),
                filter.riskClasses(), filter.division(), startsWith(filter.industry()), filter.label(),
                filter.codes().isEmpty() ? null : Json.line(filter.codes()), filter.activeOnly(), filter.origin());
    }

    /** Whether it names a set of rows that may be small: codes, words, a label, an area or an origin. */
    boolean driven() {
        return codes != null || match != null || label != null || !division.isEmpty() || origin != null;
    }

    /** Whether anything is asked that only the row itself can answer, once the index of words has spoken. */
    boolean asksRows() {
        return codes != null || label != null || !division.isEmpty() || !industry.isEmpty() || !patterns.isEmpty();
    }

    /** One small letter is too little to look for inside words: it is the first of the initials. */
    private static String question(String word) {
        return word.length() == 1 && word.charAt(0) < 128 && Character.isLetterOrDigit(word.charAt(0))
                ? "facts : i" + word
                : Grams.question(word).transform(question -> question.isEmpty() ? "" : "words : " + question);
    }

    private static String match(List<String> questions, TargetFilter filter) {
        List<String> all = new ArrayList<>(questions);
        if (filter.activeOnly()) {
            all.add("facts : s" + TargetStatus.ACTIVE);
        }
        if (filter.origin() != null) {
            all.add("facts : o" + filter.origin());
        }
        facts("k", filter.kinds(), all);
        facts("r", filter.riskClasses(), all);
        return String.join(" AND ", all);
    }

    private static void facts(String letter, List<? extends Enum<?>> wanted, List<String> all) {
        if (!wanted.isEmpty()) {
            all.add(wanted.stream().map(constant -> "facts : " + letter + constant.name().replace("_", ""))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
    }

    /** The words of what was typed; full-width letters and digits count as their plain ones. */
    static List<String> words(String text) {
        String plain = text.codePoints().map(TargetSearch::plain).mapToObj(Character::toString)
                .collect(Collectors.joining());
        return plain.isBlank() ? List.of() : List.of(plain.strip().split("\\s+"));
    }

    static String contains(String word) {
        return "%" + escape(word) + "%";
    }

    private static String startsWith(String prefix) {
        return prefix.isEmpty() ? "" : escape(prefix) + "%";
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static int plain(int character) {
        if (character == 0x3000) {
            return ' ';
        }
        return Character.isLetterOrDigit(character) ? HalfWidth.of(character) : character;
    }
}
