package cn.shuangsuiji.exchange;

/// What the rule of order knows of this office.
///
/// @param position how far the package's stream was taken in
/// @param appliedBefore whether this very package was applied since the stream was last reset; for a reset, ever
/// @param targets how many targets the list holds now
/// @param confirmed whether a second person confirmed this package
public record Present(StreamPosition position, boolean appliedBefore, long targets, boolean confirmed) {}
