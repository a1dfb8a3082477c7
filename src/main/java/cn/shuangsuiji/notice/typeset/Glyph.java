package cn.shuangsuiji.notice.typeset;

/// One character in the face that draws it.
///
/// @param codePoint the character
/// @param face what draws it
/// @param advance its width on paper in points, tightening included
record Glyph(int codePoint, Face face, float advance) {}
