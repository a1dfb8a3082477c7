package cn.shuangsuiji.notice.typeset;

/// One character in the face that draws it.
///
/// @param text the character, one code point
/// @param face what draws it
/// @param advance its width on paper in points, tightening included
record Glyph(String text, Face face, float advance) {}
