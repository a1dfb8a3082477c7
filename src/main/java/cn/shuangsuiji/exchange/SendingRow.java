package cn.shuangsuiji.exchange;

/// The table of sending, by epoch of our database.
///
/// @param nextSeq the first outbox number for the next export
record SendingRow(int epoch, long exportedUpTo, long nextSeq, long ackedUpTo, int issuerEpoch, long ackNumber) {
    static SendingRow none(int epoch) {
        return new SendingRow(epoch, 0, 1, 0, 0, 0);
    }

    SentState state(String installation) {
        return new SentState(installation, epoch, exportedUpTo, ackedUpTo, issuerEpoch, ackNumber);
    }

    SendingRow exported(long upTo) {
        return new SendingRow(epoch, Math.max(exportedUpTo, upTo), Math.max(nextSeq, upTo + 1), ackedUpTo, issuerEpoch,
                ackNumber);
    }

    SendingRow acknowledged(Ack ack, AckEffect effect) {
        long next = effect == AckEffect.SEND_AGAIN ? ack.upTo() + 1 : nextSeq;
        return new SendingRow(epoch, exportedUpTo, next, ack.upTo(), ack.issuerEpoch(), ack.number());
    }
}
