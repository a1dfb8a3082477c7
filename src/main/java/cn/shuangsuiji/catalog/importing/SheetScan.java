package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.importing.SheetFacts.Merge;
import cn.shuangsuiji.catalog.importing.SheetFacts.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Picks merged cells and hidden columns out of a sheet's XML while it is being counted: they stand behind the rows, and
/// must be known before the first row is read. Only tags are looked at; what is no such tag costs a comparison a byte.
final class SheetScan {
    /** More merged cells than this are taken for a decorated form, not a list. */
    private static final int MOST = 200_000;
    private static final int LONGEST_TAG = 256;
    /** After so many bytes a tag shows whether it can be one of these: nearly all are cells. */
    private static final int TOLD = 3;
    private static final int LETTERS = 26;
    private static final Pattern REFERENCE = Pattern
            .compile("\\bref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})[\"']");
    private static final Pattern HIDDEN = Pattern.compile("\\bhidden\\s*=\\s*[\"'](1|true)[\"']");
    private static final Pattern FIRST = Pattern.compile("\\bmin\\s*=\\s*[\"']([0-9]{1,5})[\"']");
    private static final Pattern LAST = Pattern.compile("\\bmax\\s*=\\s*[\"']([0-9]{1,5})[\"']");

    private final List<Merge> merges = new ArrayList<>();
    private final List<Span> hidden = new ArrayList<>();
    private final byte[] tag = new byte[LONGEST_TAG];
    private int length = -1;

    /** The next bytes of the sheet. */
    void feed(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte next = bytes[i];
            if (next == '<') {
                length = 0;
            } else if (length >= 0) {
                if (next == '>') {
                    look();
                    length = -1;
                } else if (length == LONGEST_TAG || (length == TOLD && !wanted())) {
                    length = -1;
                } else {
                    tag[length++] = next;
                }
            }
        }
    }

    SheetFacts facts() {
        return new SheetFacts(merges, hidden);
    }

    private boolean wanted() {
        return (tag[0] == 'm' && tag[1] == 'e') || (tag[0] == 'c' && tag[1] == 'o') || tag[1] == ':' || tag[2] == ':';
    }

    private void look() {
        int name = 0;
        int end = 0;
        while (end < length && tag[end] > ' ' && tag[end] != '/') {
            if (tag[end] == ':') {
                name = end + 1;
            }
            end++;
        }
        if (is("mergeCell", name, end)) {
            merge(text());
        } else if (is("col", name, end)) {
            column(text());
        }
    }

    private boolean is(String word, int from, int to) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (tag[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return new String(tag, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void merge(String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (merges.size() < MOST && reference.find()) {
            merges.add(new Merge(Integer.parseInt(reference.group(2)) - 1, column0(reference.group(1)),
                    Integer.parseInt(reference.group(4)) - 1, column0(reference.group(3))));
        }
    }

    private void column(String text) {
        Matcher first = FIRST.matcher(text);
        Matcher last = LAST.matcher(text);
        if (hidden.size() < MOST && HIDDEN.matcher(text).find() && first.find() && last.find()) {
            hidden.add(new Span(Integer.parseInt(first.group(1)) - 1, Integer.parseInt(last.group(1)) - 1));
        }
    }

    private static int column0(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
