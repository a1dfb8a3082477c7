package cn.shuangsuiji.notice.typeset;

/// A type size on paper.
///
/// @param points height of the em in points
/// @param tightening what is added to each character's width, in points; negative where glyphs stand closer than their em
/// @param line distance from one line to the next, in points
record Typesize(float points, float tightening, float line) {
    /** 3号 on the standard's grid: 28 glyphs of 16 points in 156 mm, 22 lines in 225 mm. */
    static final Typesize BODY = new Typesize(16, PageFormat.PITCH - 16, PageFormat.LINE);
    /** 2号. */
    static final Typesize TITLE = new Typesize(22, 0, PageFormat.LINE);
    /** 4号, of page numbers. */
    static final Typesize NUMBER = new Typesize(14, 0, PageFormat.LINE);
    /** 小4号, which tables are set in. */
    static final Typesize TABLE = new Typesize(12, 0, 18);
}
