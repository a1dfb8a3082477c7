package cn.shuangsuiji.base;

/// Full-width letters, digits and signs, which Chinese keyboards write beside the plain ones.
public final class HalfWidth {
    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int OFFSET = 0xFEE0;

    private HalfWidth() {}

    /** The plain twin of a full-width character; any other character itself. */
    public static int of(int character) {
        return isFullWidth(character) ? character - OFFSET : character;
    }

    /** Whether it is the full-width twin of a plain letter, digit or sign. */
    public static boolean isFullWidth(int character) {
        return character >= FIRST && character <= LAST;
    }
}
