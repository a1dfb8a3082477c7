package cn.shuangsuiji.notice.typeset;

/** For pages that are only laid out, to count their characters. */
public final class NoFonts extends DocumentFonts {
    private static final FontCode NOTHING = new FontCode("F", 0);

    @Override
    FontCode code(Face face, int codePoint) {
        return NOTHING;
    }

    @Override
    boolean drawn() {
        return false;
    }

    @Override
    public void embed() {}
}
