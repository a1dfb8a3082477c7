package cn.shuangsuiji.notice.typeset;

/// Which marks may not begin a line, may not end one, and may hang over its end (GB/T 15834-2011, 5.1).
final class Kinsoku {
    private static final String NOT_FIRST = "、。，．；：？！）〕】》〉」』”’］｝％‰℃·～,.;:?!)]}%»›";
    private static final String NOT_LAST = "（〔【《〈「『“‘［｛￥＄([{$¥№«‹";
    private static final String HANGING = "、。，；：";

    private Kinsoku() {}

    static boolean mayBegin(int codePoint) {
        return NOT_FIRST.indexOf(codePoint) < 0;
    }

    static boolean mayEnd(int codePoint) {
        return NOT_LAST.indexOf(codePoint) < 0;
    }

    static boolean mayHang(int codePoint) {
        return HANGING.indexOf(codePoint) >= 0;
    }
}
