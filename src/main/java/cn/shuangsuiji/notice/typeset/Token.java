package cn.shuangsuiji.notice.typeset;

import java.util.List;

/// What a line break may not divide: a Han character, a mark, a Latin word, a number, a dash, or a run of spaces.
///
/// @param glyphs what it is drawn with, never empty
/// @param width in points
record Token(List<Glyph> glyphs, float width) {
    Token {
        glyphs = List.copyOf(glyphs);
    }

    static Token of(List<Glyph> glyphs) {
        float width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.advance();
        }
        return new Token(glyphs, width);
    }

    boolean blank() {
        return first() == ' ';
    }

    /** Code point of the first character. */
    int first() {
        return glyphs.getFirst().codePoint();
    }

    /** Code point of the last character. */
    int last() {
        return glyphs.getLast().codePoint();
    }
}
