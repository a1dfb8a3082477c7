package cn.shuangsuiji.notice.typeset;

import java.util.List;

/// One line of text, ready to be drawn.
///
/// @param glyphs in order; may be empty
/// @param width in points, without a mark that hangs over the edge
/// @param indent from the left edge in points
/// @param slack what is missing to the full measure and shall be spread, in points; zero for a last line
record TextLine(List<Glyph> glyphs, float width, float indent, float slack) {
    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The same line with its characters at their natural distance. */
    TextLine unspread() {
        return new TextLine(glyphs, width, indent, 0);
    }
}
