package cn.shuangsuiji.notice.typeset;

/// A4 with the type area of GB/T 9704-2012, 5.2: 156 × 225 mm, 37 mm from the top, 28 mm from the binding. Lengths are in
/// points (1/72 inch), measured from the paper's upper left corner.
///
/// @param width of the paper
/// @param height of the paper
/// @param left of the type area
/// @param top of the type area
/// @param measure the type area's width
/// @param depth the type area's height
public record PageFormat(float width, float height, float left, float top, float measure, float depth) {
    /** From one body character to the next: 28 in the type area's width. */
    static final float PITCH = mm(156) / 28;
    /** From one body line to the next: 22 in the type area's height. */
    static final float LINE = mm(225) / 22;

    public static final PageFormat PORTRAIT = new PageFormat(mm(210), mm(297), mm(28), mm(37), mm(156), mm(225));
    /** The same sheet turned a quarter to the left, bound at its upper edge. */
    public static final PageFormat LANDSCAPE = new PageFormat(mm(297), mm(210), mm(35), mm(28), mm(225), mm(156));

    /** Millimetres as points. */
    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    float right() {
        return left + measure;
    }

    float bottom() {
        return top + depth;
    }

    boolean landscape() {
        return width > height;
    }
}
