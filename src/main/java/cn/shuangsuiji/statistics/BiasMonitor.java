package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// All looks at a history, seen together: a pure function, the same findings each time.
final class BiasMonitor {
    /** Seatings and lists to compare with: enough that a chance of one in five thousand can be said. */
    private static final int MIXES = 4999;

    private final Thresholds thresholds;
    private final int mixes;

    BiasMonitor(Thresholds thresholds) {
        this(thresholds, MIXES);
    }

    BiasMonitor(Thresholds thresholds, int mixes) {
        this.thresholds = thresholds;
        this.mixes = mixes;
    }

    /** The findings, the oddest first. */
    List<Finding> findings(DrawHistory history) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new InclusionLook(BiasTest.KIND, ListedTarget::kind, history).read());
        readings.add(new InclusionLook(BiasTest.DIVISION, ListedTarget::division, history).read());
        readings.add(new InclusionLook(BiasTest.RISK, ListedTarget::riskClass, history).read());
        readings.addAll(new OrderLook(history, mixes).read());
        readings.add(new RepeatLook(history).read());
        readings.add(new LoadLook(history).read());
        readings.addAll(new TeamLook(history, mixes).read());
        readings.addAll(new ConductLook(history, thresholds.machine()).read());
        return together(readings);
    }

    private List<Finding> together(List<Reading> readings) {
        double[] chances = readings.stream().filter(reading -> reading.chance().isPresent())
                .mapToDouble(reading -> reading.chance().getAsDouble()).toArray();
        double[] adjusted = Holm.adjust(chances);
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (Reading reading : readings) {
            findings.add(reading.chance().isPresent()
                    ? weighed(reading, reading.chance().getAsDouble(), adjusted[next++], chances.length)
                    : plain(reading));
        }
        findings.sort(Comparator.comparing(Finding::verdict)
                .thenComparingDouble(finding -> finding.chance().orElse(1)));
        return findings;
    }

    private Finding weighed(Reading reading, double chance, double adjusted, int looks) {
        Verdict verdict = adjusted <= thresholds.check()
                ? Verdict.CHECK
                : adjusted <= thresholds.look() ? Verdict.LOOK : Verdict.USUAL;
        String weight = switch (verdict) {
            case CHECK -> Messages.text("statistics.weight.check");
            case LOOK -> Messages.text("statistics.weight.look");
            default -> chance <= thresholds.look()
                    ? Messages.text("statistics.weight.many", looks)
                    : Messages.text("statistics.weight.usual");
        };
        return new Finding(reading.test(), verdict,
                Messages.text("statistics.sentence", reading.fact(), ChanceWords.of(chance), weight),
                next(reading.test(), verdict), reading.method(), reading.chance(), OptionalDouble.of(adjusted),
                reading.figures());
    }

    private static Finding plain(Reading reading) {
        return new Finding(reading.test(), reading.verdict(), reading.fact(), next(reading.test(), reading.verdict()),
                "", OptionalDouble.empty(), OptionalDouble.empty(), reading.figures());
    }

    private static String next(BiasTest test, Verdict verdict) {
        return verdict == Verdict.CHECK || verdict == Verdict.LOOK ? Wording.fact(test, "next") : "";
    }
}
