package cn.shuangsuiji.ui.draw;

/// What a draw's seed needs beside the digits.
///
/// @param isSealed whether the province keeps a number sealed for this draw
/// @param publicValueName the public value that the commitment named; empty for none
public record SeedDemands(boolean isSealed, String publicValueName) {
    /** Digits alone. */
    public static final SeedDemands NONE = new SeedDemands(false, "");

    boolean wantsPublicValue() {
        return !publicValueName.isEmpty();
    }
}
