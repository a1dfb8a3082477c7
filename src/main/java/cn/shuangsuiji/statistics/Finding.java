package cn.shuangsuiji.statistics;

import java.util.OptionalDouble;

/// One result of the monitor.
///
/// @param sentence what was counted, what was to be expected, and how likely luck alone would do it
/// @param next what to look at; empty where nothing is odd
/// @param method how the chance was computed, in words; empty where there is none
/// @param chance of something as odd by luck, looked at alone
/// @param adjusted the same, seeing that so many things were looked at (Holm)
public record Finding(BiasTest test, Verdict verdict, String sentence, String next, String method,
        OptionalDouble chance, OptionalDouble adjusted, Figures figures) {
    /** The chance in words; a dash where there is none. */
    public String chanceInWords() {
        return chance.isPresent() ? ChanceWords.of(chance.getAsDouble()) : "—";
    }

    /** The adjusted chance in words; a dash where there is none. */
    public String adjustedInWords() {
        return adjusted.isPresent() ? ChanceWords.of(adjusted.getAsDouble()) : "—";
    }
}
