package cn.shuangsuiji.statistics;

import java.util.OptionalDouble;

/// What one look found, before it is seen beside the others.
///
/// @param fact what was counted and what was to be expected, as a sentence
/// @param chance of something as odd by luck; empty where chance has nothing to do with it or too little is known
/// @param method how the chance was computed, in words
/// @param verdict where there is no chance: what to make of it
record Reading(BiasTest test, String fact, OptionalDouble chance, String method, Verdict verdict, Figures figures) {

    static Reading of(BiasTest test, String fact, double chance, String method, Figures figures) {
        return new Reading(test, fact, OptionalDouble.of(chance), method, Verdict.USUAL, figures);
    }

    static Reading figure(BiasTest test, String fact, Verdict verdict, Figures figures) {
        return new Reading(test, fact, OptionalDouble.empty(), "", verdict, figures);
    }

    static Reading tooLittle(BiasTest test, String fact) {
        return new Reading(test, fact, OptionalDouble.empty(), "", Verdict.TOO_LITTLE, Figures.NONE);
    }
}
