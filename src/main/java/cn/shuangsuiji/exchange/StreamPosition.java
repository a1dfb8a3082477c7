package cn.shuangsuiji.exchange;

/// How far a stream was taken in: the last change of an epoch.
///
/// @param epoch zero when nothing came yet
/// @param seq the last change applied
public record StreamPosition(int epoch, long seq) {
    /** Nothing came yet. */
    public static final StreamPosition NONE = new StreamPosition(0, 0);

    /** Whether that other place lies before this one. */
    boolean isAfter(int otherEpoch, long otherSeq) {
        return epoch > otherEpoch || (epoch == otherEpoch && seq > otherSeq);
    }
}
