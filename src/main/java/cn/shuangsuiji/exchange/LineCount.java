package cn.shuangsuiji.exchange;

/** Counts lines of bytes that come in pieces, and notices one that is too long. A last line may lack its end. */
final class LineCount {
    private final int longest;
    private long ended;
    private int open;

    LineCount(int longest) {
        this.longest = longest;
    }

    /** Takes the next piece; false when a line in it is too long. */
    boolean take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == '\n') {
                ended++;
                open = 0;
            } else if (++open > longest) {
                return false;
            }
        }
        return true;
    }

    long count() {
        return open > 0 ? ended + 1 : ended;
    }
}
