package cn.shuangsuiji.notice.typeset;

import java.util.ArrayList;
import java.util.List;

/// Breaks tokens into lines by the rules for Chinese text: marks that may not begin a line stay with what they follow,
/// opening marks go with what they open, commas and full stops hang over a full line's end. The rest of a broken line is
/// spread between its characters.
final class LineBreaker {
    /** Sums of widths are exact to about this many points. */
    private static final float ROUNDING = 0.05f;

    private final List<Token> tokens;
    private final float measure;
    private final List<TextLine> lines = new ArrayList<>();

    private LineBreaker(List<Token> tokens, float measure) {
        this.tokens = new ArrayList<>(tokens);
        this.measure = measure;
    }

    /**
     * @param indent of the first line, in points
     * @param measure width of a line in points
     * @return at least one line, which may be empty
     */
    static List<TextLine> lines(List<Token> tokens, float indent, float measure) {
        LineBreaker breaker = new LineBreaker(tokens, measure);
        breaker.breakAll(indent);
        return breaker.lines;
    }

    private void breakAll(float firstIndent) {
        int start = 0;
        float indent = firstIndent;
        do {
            int end = end(start, measure - indent);
            add(start, end, indent);
            start = end;
            while (start < tokens.size() && tokens.get(start).blank()) {
                start++;
            }
            indent = 0;
        } while (start < tokens.size());
    }

    /** Index after the last token of the line that begins at start. */
    private int end(int start, float room) {
        float width = 0;
        int next = start;
        while (next < tokens.size() && width + tokens.get(next).width() <= room + ROUNDING) {
            width += tokens.get(next).width();
            next++;
        }
        if (next == tokens.size()) {
            return next;
        }
        if (next == start) {
            return divide(start, room);
        }
        if (Kinsoku.mayHang(tokens.get(next).first()) && mayBreakBefore(next + 1)) {
            return next + 1;
        }
        for (int end = next; end > start; end--) {
            if (mayBreakBefore(end)) {
                return end;
            }
        }
        return next;
    }

    private boolean mayBreakBefore(int index) {
        if (index >= tokens.size()) {
            return true;
        }
        return Kinsoku.mayBegin(tokens.get(index).first()) && Kinsoku.mayEnd(tokens.get(index - 1).last());
    }

    /** A word longer than a line is cut where the line ends. */
    private int divide(int index, float room) {
        List<Glyph> glyphs = tokens.get(index).glyphs();
        if (glyphs.size() == 1) {
            return index + 1;
        }
        int fits = 1;
        float width = glyphs.getFirst().advance();
        while (fits < glyphs.size() - 1 && width + glyphs.get(fits).advance() <= room + ROUNDING) {
            width += glyphs.get(fits).advance();
            fits++;
        }
        tokens.set(index, Token.of(glyphs.subList(0, fits)));
        tokens.add(index + 1, Token.of(glyphs.subList(fits, glyphs.size())));
        return index + 1;
    }

    private void add(int start, int end, float indent) {
        int last = end;
        while (last > start && tokens.get(last - 1).blank()) {
            last--;
        }
        List<Glyph> glyphs = new ArrayList<>();
        float width = 0;
        for (Token token : tokens.subList(start, last)) {
            glyphs.addAll(token.glyphs());
            width += token.width();
        }
        float room = measure - indent;
        if (width > room + ROUNDING && glyphs.size() > 1) {
            width -= glyphs.getLast().advance();
        }
        lines.add(new TextLine(glyphs, width, indent, end < tokens.size() ? Math.max(0, room - width) : 0));
    }
}
