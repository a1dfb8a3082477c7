package cn.shuangsuiji.notice.typeset;

import java.nio.charset.Charset;

/// Makes any text fit for paper: one line, nothing invisible, no private code points of old systems.
public final class PrintableText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Where code page 936 put the 80 characters FE50–FEA0 that Unicode lacked in its day. */
    private static final int FIRST_PRIVATE = 0xE815;
    private static final int LAST_PRIVATE = 0xE864;

    private PrintableText() {}

    /** Line breaks and tabs become spaces, but not the space that forbids a break; marks without a shape are dropped; private code points get their real ones. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (between(codePoint, FIRST_PRIVATE, LAST_PRIVATE)) {
                clean.append(real(codePoint));
            } else if (Character.isWhitespace(codePoint) && codePoint != '\u3000') {
                clean.append(' ');
            } else if (!invisible(codePoint)) {
                clean.appendCodePoint(codePoint);
            }
        });
        return clean.toString();
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // zero-width marks, direction marks, soft hyphen, tags; control characters; halves of a broken pair
            case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> true;
            default -> selector(codePoint) || nonCharacter(codePoint);
        };
    }

    /** Variation selectors: which form of a character was meant, where a face has several. */
    private static boolean selector(int codePoint) {
        return between(codePoint, 0xFE00, 0xFE0F) || between(codePoint, 0xE0100, 0xE01EF);
    }

    private static boolean nonCharacter(int codePoint) {
        return between(codePoint, 0xFDD0, 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    private static String real(int codePoint) {
        int trail = 0x50 + codePoint - FIRST_PRIVATE;
        byte[] code = {(byte) 0xFE, (byte) (trail < 0x7F ? trail : trail + 1)};
        return new String(code, GB18030);
    }
}
