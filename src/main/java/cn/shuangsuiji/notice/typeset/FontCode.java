package cn.shuangsuiji.notice.typeset;

/// How a document shows a character.
///
/// @param font name of the font among the document's resources
/// @param glyph number of the glyph in it
record FontCode(String font, int glyph) {}
