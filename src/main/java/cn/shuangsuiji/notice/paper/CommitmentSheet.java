package cn.shuangsuiji.notice.paper;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// 承诺单: fixes before witnesses, in ink, what will be drawn from, before the seed is known.
///
/// @param task UUID of the task
/// @param organ full name of the drawing organ
/// @param taskName name of the task
/// @param taskNumber the platform's number of the task
/// @param attempt which draw of this task, from 1
/// @param strata the layers in the record's order; they are numbered on paper, never called by the class behind them
/// @param terms what else is committed to, in sentences: items, areas, exclusions, values that go into the seed
/// @param commitment SHA-256 of the draw's plan, 64 hexadecimal digits
/// @param frozenAt when the lists were frozen, local time
public record CommitmentSheet(String task, String organ, String taskName, String taskNumber, int attempt,
        List<Stratum> strata,
        List<String> terms, String commitment, LocalDateTime frozenAt) implements Paper {
    /** What its QR carries before the commitment. */
    public static final String QR_PREFIX = "SSJ:C:";

    private static final int GROUP = 8;

    public CommitmentSheet {
        strata = List.copyOf(strata);
        terms = List.copyOf(terms);
        if (!commitment.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(commitment);
        }
    }

    /**
     * @param population how many are in the layer
     * @param quota how many of them are drawn
     */
    public record Stratum(long population, long quota) {}

    @Override
    public PaperKind kind() {
        return PaperKind.COMMITMENT_SHEET;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TASK, task);
    }

    @Override
    public String reference() {
        return taskNumber + "-" + attempt;
    }

    /** What the QR code says. */
    public String qr() {
        return QR_PREFIX + commitment;
    }

    /** The commitment's eight groups of eight digits. */
    public List<String> groups() {
        return IntStream.range(0, commitment.length() / GROUP)
                .mapToObj(i -> commitment.substring(i * GROUP, (i + 1) * GROUP)).toList();
    }

    /** The first half of the groups, as paper shows them in two lines. */
    public String upperHalf() {
        return String.join("  ", groups().subList(0, 4));
    }

    /** The second half of the groups. */
    public String lowerHalf() {
        return String.join("  ", groups().subList(4, 8));
    }

    /** Size of all layers together. */
    public long population() {
        return strata.stream().mapToLong(Stratum::population).sum();
    }

    /** How many are drawn in all. */
    public long quota() {
        return strata.stream().mapToLong(Stratum::quota).sum();
    }
}
