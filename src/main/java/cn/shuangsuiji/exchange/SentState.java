package cn.shuangsuiji.exchange;

/// What this office knows of its own sending.
///
/// @param epoch of this office's database
/// @param exportedUpTo last outbox number written into any package
/// @param ackedUpTo last outbox number that the province acknowledged
/// @param issuerEpoch the province's epoch when it last acknowledged; zero for never
/// @param number the last acknowledgement's number; zero for none
public record SentState(String installation, int epoch, long exportedUpTo, long ackedUpTo, int issuerEpoch,
        long number) {}
