package cn.shuangsuiji.exchange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrderingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                           # kind,        here,  epoch, from, to,   rows, outcome
                           LISTS_FULL,    0:0,   1,     1,    10,   100,  APPLIED
                           LISTS_FULL,    3:10,  3,     1,    10,   100,  APPLIED
                           LISTS_FULL,    3:10,  3,     1,    9,    100,  ROLLBACK_REFUSED
                           LISTS_FULL,    3:10,  2,     1,    99,   100,  ROLLBACK_REFUSED
                           LISTS_FULL,    3:10,  4,     1,    1,    100,  APPLIED
                           LISTS_FULL,    3:10,  3,     1,    11,   41,   APPLIED
                           LISTS_FULL,    3:10,  3,     1,    11,   40,   NEEDS_CONFIRMATION
                           LISTS_FULL,    3:10,  3,     1,    11,   0,    NEEDS_CONFIRMATION
                           LISTS_DELTA,   3:10,  3,     11,   20,   1,    APPLIED
                           LISTS_DELTA,   3:10,  3,     5,    20,   1,    APPLIED
                           LISTS_DELTA,   3:10,  3,     12,   20,   1,    HELD
                           LISTS_DELTA,   3:10,  3,     5,    10,   1,    ALREADY_DONE
                           LISTS_DELTA,   3:10,  2,     11,   20,   1,    ROLLBACK_REFUSED
                           LISTS_DELTA,   3:10,  4,     1,    20,   1,    HELD
                           LISTS_DELTA,   0:0,   1,     1,    20,   1,    HELD
                           AUTHORISATION, 0:0,   1,     1,    1,    0,    APPLIED
                           AUTHORISATION, 0:0,   1,     2,    2,    0,    HELD
                           AUTHORISATION, 3:10,  4,     1,    1,    0,    APPLIED
                           AUTHORISATION, 3:10,  4,     2,    2,    0,    HELD
                           AUTHORISATION, 3:10,  3,     11,   11,   0,    APPLIED
                           ACK,           3:10,  1,     1,    1,    0,    APPLIED
                           RESULTS,       3:10,  3,     11,   11,   0,    QUARANTINED
                           RESET,         3:10,  3,     1,    5,    0,    APPLIED
                           RESET,         3:10,  3,     1,    10,   0,    ALREADY_DONE
                           """)
    void decide_eachSituationOfTheTable_hasItsOutcome(PackageKind kind, String here, int epoch, long from, long to,
            long rows, Outcome outcome) {
        String[] place = here.split(":");
        StreamPosition position = new StreamPosition(Integer.parseInt(place[0]), Long.parseLong(place[1]));

        Decision decision = Ordering.decide(new Present(position, false, 100, false),
                new Arrival(kind, epoch, from, to, true, rows));

        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void decide_gap_namesWhatIsMissing() {
        Decision decision = Ordering.decide(new Present(new StreamPosition(3, 4216), false, 1, false),
                new Arrival(PackageKind.LISTS_DELTA, 3, 4291, 4300, false, 1));

        assertThat(decision.sentence()).contains("4217").contains("4290");
    }

    @Test
    void decide_resetThatDoesNotNameThisInstallation_isPutAside() {
        Decision decision = Ordering.decide(new Present(new StreamPosition(3, 10), false, 1, false),
                new Arrival(PackageKind.RESET, 3, 1, 5, false, 0));

        assertThat(decision.outcome()).isEqualTo(Outcome.QUARANTINED);
    }

    @Property
    void decide_appliedBefore_isAlwaysAlreadyDone(@ForAll("presents") Present present,
            @ForAll("arrivals") Arrival arrival) {
        Present again = new Present(present.position(), true, present.targets(), present.confirmed());

        assertThat(Ordering.decide(again, arrival).outcome()).isEqualTo(Outcome.ALREADY_DONE);
    }

    @Property
    void decide_applied_neverGoesBackWithoutReset(@ForAll("presents") Present present,
            @ForAll("arrivals") Arrival arrival) {
        Outcome outcome = Ordering.decide(present, arrival).outcome();
        boolean list = arrival.kind() == PackageKind.LISTS_FULL || arrival.kind() == PackageKind.LISTS_DELTA
                || arrival.kind() == PackageKind.AUTHORISATION;

        if (outcome == Outcome.APPLIED && list) {
            assertThat(present.position().isAfter(arrival.epoch(), arrival.toSeq())).isFalse();
        }
    }

    @Property
    void decide_appliedDelta_leavesNoNumberOut(@ForAll("presents") Present present,
            @ForAll("arrivals") Arrival arrival) {
        boolean applied = Ordering.decide(present, arrival).outcome() == Outcome.APPLIED;

        if (applied && arrival.kind() == PackageKind.LISTS_DELTA) {
            assertThat(arrival.epoch()).isEqualTo(present.position().epoch());
            assertThat(arrival.fromSeq()).isLessThanOrEqualTo(present.position().seq() + 1);
        }
    }

    @Property
    void decide_confirmation_neverWeakensAnotherRule(@ForAll("presents") Present present,
            @ForAll("arrivals") Arrival arrival) {
        Outcome without = Ordering
                .decide(new Present(present.position(), false, present.targets(), false), arrival).outcome();
        Outcome with = Ordering.decide(new Present(present.position(), false, present.targets(), true), arrival)
                .outcome();

        assertThat(with).isEqualTo(without == Outcome.NEEDS_CONFIRMATION ? Outcome.APPLIED : without);
    }

    @Property
    void decide_everySituation_hasASentence(@ForAll("presents") Present present, @ForAll("arrivals") Arrival arrival) {
        Decision decision = Ordering.decide(present, arrival);

        assertThat(decision.sentence()).endsWith("。").doesNotContain("{");
    }

    @Provide
    Arbitrary<Present> presents() {
        Arbitrary<StreamPosition> places = Combinators
                .combine(Arbitraries.integers().between(0, 3), Arbitraries.longs().between(0, 8))
                .as((epoch, seq) -> epoch == 0 ? StreamPosition.NONE : new StreamPosition(epoch, seq));
        return Combinators.combine(places, Arbitraries.longs().between(0, 20), Arbitraries.of(true, false))
                .as((place, targets, confirmed) -> new Present(place, false, targets, confirmed));
    }

    @Provide
    Arbitrary<Arrival> arrivals() {
        return Combinators
                .combine(Arbitraries.of(PackageKind.class), Arbitraries.integers().between(1, 3),
                        Arbitraries.longs().between(1, 8), Arbitraries.longs().between(0, 4),
                        Arbitraries.of(true, false), Arbitraries.longs().between(0, 20))
                .as((kind, epoch, from, more, named, rows) -> new Arrival(kind, epoch, from, from + more, named, rows));
    }
}
