package cn.shuangsuiji.exchange;

/** What an acknowledgement means for the office that it reaches. */
public enum AckEffect {
    /** The province has more than before. */
    ADVANCED,
    /** It says what is known already. */
    NOTHING_NEW,
    /** A newer one came before it. */
    STALE,
    /** The province has less than it had: it was restored, and what it lost goes out again with the next export. */
    SEND_AGAIN,
    /** It is for another installation, or for this one before it was restored. */
    NOT_OURS,
    /** It names records that this office never sent: perhaps a cloned disk sends under the same name. A person decides. */
    CONFLICT;

    /** The rule; pure. Newer is told by the province's epoch and the acknowledgement's number, never by a clock. */
    public static AckEffect of(SentState state, Ack ack) {
        if (!ack.installation().equals(state.installation()) || ack.epoch() != state.epoch()) {
            return NOT_OURS;
        }
        boolean newer = ack.issuerEpoch() > state.issuerEpoch()
                || (ack.issuerEpoch() == state.issuerEpoch() && ack.number() > state.number());
        if (!newer) {
            return ack.upTo() == state.ackedUpTo() ? NOTHING_NEW : STALE;
        }
        if (ack.upTo() > state.exportedUpTo()) {
            return CONFLICT;
        }
        if (ack.upTo() < state.ackedUpTo()) {
            return SEND_AGAIN;
        }
        return ack.upTo() > state.ackedUpTo() ? ADVANCED : NOTHING_NEW;
    }

    /** Whether the office's state follows the acknowledgement. */
    public boolean counts() {
        return this == ADVANCED || this == NOTHING_NEW || this == SEND_AGAIN;
    }
}
