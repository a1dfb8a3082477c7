package cn.shuangsuiji.notice.typeset;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Keeps something for each code point that was asked for: a page of 256 at a time, so that neither memory nor a hash is spent
/// on the characters of a paper.
final class ByCodePoint<T> {
    private static final int PAGE = 256;
    private static final int CODE_POINTS = 0x110000;

    private final @Nullable Object[][] pages = new Object[CODE_POINTS / PAGE][];
    private final IntFunction<T> source;

    /** @param source makes what is kept, when first asked for */
    ByCodePoint(IntFunction<T> source) {
        this.source = source;
    }

    T get(int codePoint) {
        Object[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new Object[PAGE];
            pages[codePoint / PAGE] = page;
        }
        Object kept = page[codePoint % PAGE];
        if (kept == null) {
            kept = source.apply(codePoint);
            page[codePoint % PAGE] = kept;
        }
        @SuppressWarnings("unchecked")
        T known = (T) kept;
        return known;
    }
}
