package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Messages;
import java.util.Arrays;
import java.util.List;

/// A scope of business (经营范围) without what it takes back: 不含餐饮, 除危险化学品外, （烟草除外）. Where a form is unclear more is taken
/// away rather than less, because a label that is not suggested costs a look, and a wrong one costs an inspection.
final class ScopeText {
    private static final List<String> NEGATORS = words("from");
    private static final List<String> OUTSIDE = words("outside");
    private static final List<String> EXCEPTED = words("excepted");
    private static final char EXCEPT = Messages.text("catalog.labelling.negation.except").charAt(0);
    private static final String NO_EXCEPT_AFTER = Messages.text("catalog.labelling.negation.noexcept.after");
    private static final String NO_EXCEPT_BEFORE = Messages.text("catalog.labelling.negation.noexcept.before");
    private static final String OPENING = "(\uff08[\u3010";
    private static final String CLOSING = ")\uff09]\u3011";
    private static final String COMMAS = ",\uff0c";
    private static final String ENDS = ";\uff1b\u3002\n";
    private static final char TAKEN = '\n';

    private final String text;
    private final char[] open;

    private ScopeText(String text) {
        this.text = text;
        open = text.toCharArray();
    }

    /** The text of the same length, each character that is taken back being a line end. */
    static String open(String scope) {
        ScopeText read = new ScopeText(scope);
        read.takeAfterNegators();
        read.takeBetweenExceptAndOutside();
        read.takeBeforeExcepted();
        return new String(read.open);
    }

    /** 不含甲、乙: up to the end of the clause; inside a bracket up to its close, commas included. */
    private void takeAfterNegators() {
        int level = 0;
        for (int i = 0; i < text.length(); i++) {
            level = Math.max(0, level + turn(text.charAt(i)));
            if (startsWith(NEGATORS, i) > 0) {
                int end = clauseEnd(i, level > 0);
                take(i, end);
                i = Math.max(i, end - 1);
            }
        }
    }

    private int clauseEnd(int from, boolean inBracket) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += turn(character);
            boolean end = ENDS.indexOf(character) >= 0 || (!inBracket && COMMAS.indexOf(character) >= 0);
            if (depth < 0 || (depth == 0 && end)) {
                return i;
            }
        }
        return text.length();
    }

    /** 除甲外, 除甲、乙以外: both words in one clause, and the first not a part of another word (除尘, 清除). */
    private void takeBetweenExceptAndOutside() {
        for (int i = text.indexOf(EXCEPT); i >= 0; i = text.indexOf(EXCEPT, i + 1)) {
            boolean word = (i == 0 || NO_EXCEPT_BEFORE.indexOf(text.charAt(i - 1)) < 0)
                    && (i + 1 == text.length() || NO_EXCEPT_AFTER.indexOf(text.charAt(i + 1)) < 0);
            int end = clauseEnd(i, false);
            for (int j = i + 1; word && j < end; j++) {
                int length = startsWith(OUTSIDE, j);
                if (length > 0) {
                    take(i, j + length);
                    break;
                }
            }
        }
    }

    /** 甲、乙除外: from the beginning of the clause or of the bracket. */
    private void takeBeforeExcepted() {
        for (int i = 0; i < text.length(); i++) {
            if (startsWith(EXCEPTED, i) > 0) {
                int depth = 0;
                int from = i;
                while (from > 0 && depth >= 0) {
                    char before = text.charAt(from - 1);
                    depth -= turn(before);
                    boolean end = ENDS.indexOf(before) >= 0 || COMMAS.indexOf(before) >= 0;
                    if (depth < 0 || (depth == 0 && end)) {
                        break;
                    }
                    from--;
                }
                take(from, i);
            }
        }
    }

    private void take(int from, int to) {
        Arrays.fill(open, from, to, TAKEN);
    }

    /** The length of the word that stands here; zero where none does. */
    private int startsWith(List<String> words, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static int turn(char character) {
        if (OPENING.indexOf(character) >= 0) {
            return 1;
        }
        return CLOSING.indexOf(character) >= 0 ? -1 : 0;
    }

    private static List<String> words(String which) {
        return List.of(Messages.text("catalog.labelling.negation." + which).split("\\|"));
    }
}
