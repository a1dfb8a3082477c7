package cn.shuangsuiji.exchange;

import java.util.List;

/// The province's word on what it received from one installation. Cumulative: everything up to a number, except what it
/// returned.
///
/// @param installation whose records
/// @param epoch of that installation's database
/// @param upTo last outbox number received without gaps; zero for none
/// @param issuerEpoch the province's own epoch, which grows when the province is restored
/// @param number counts the acknowledgements to this installation within the issuer's epoch, from one
/// @param returned the records among them that the province could not use
public record Ack(String installation, int epoch, long upTo, int issuerEpoch, long number, List<Returned> returned) {
    public Ack {
        returned = List.copyOf(returned);
    }

    /// One record sent back; it never blocks the others.
    ///
    /// @param seq its outbox number
    /// @param code the province's stable word for the reason
    /// @param reason the reason in words
    public record Returned(long seq, String code, String reason) {}
}
