package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.Seed;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// All chance in an assignment: SHA-256 of `double-random-assign/1`, the seed, and what is being decided, each on a line.
/// Visits and inspectors are put in order of their tickets; a seat's ticket chooses among people who are alike.
final class AssignmentTickets {
    static final String FORMAT = "double-random-assign/1";

    private final String prefix;

    AssignmentTickets(Seed seed) {
        this.prefix = FORMAT + "\n" + seed.hex() + "\n";
    }

    List<VisitNeed> visits(List<VisitNeed> visits) {
        return sorted(visits, visit -> "visit," + visit.visit());
    }

    List<String> visitCodes(List<String> codes) {
        return sorted(codes, code -> "visit," + code);
    }

    List<Candidate> inspectors(List<Candidate> candidates) {
        return sorted(candidates, candidate -> "inspector," + candidate.code());
    }

    /** A number from zero to below {@code choices}, which is one at least, the same for every run. */
    int choice(String visit, int seat, int choices) {
        BigInteger ticket = new BigInteger(Sha256.hex(prefix + "seat," + seat + "," + visit), 16);
        return ticket.mod(BigInteger.valueOf(choices)).intValueExact();
    }

    /**
     * A person's ticket when a seat is drawn again; among the least loaded the lowest takes it.
     *
     * @param round the how-manieth drawing of this seat after the assignment, from one
     */
    String again(int round, String visit, int seat, String inspector) {
        return Sha256.hex(prefix + "change," + round + "," + seat + "," + visit + "," + inspector);
    }

    private <T> List<T> sorted(List<T> values, Function<T, String> name) {
        record Numbered<T>(String ticket, T value) {}
        return values.stream().map(value -> new Numbered<>(Sha256.hex(prefix + name.apply(value)), value))
                .sorted(Comparator.comparing(Numbered::ticket)).map(Numbered::value).toList();
    }
}
