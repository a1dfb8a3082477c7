package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who goes with whom, back to whom, and where, against the same people changing places by chance. The comparison is exact
/// (Besag and Clifford): from what was seen the seating is mixed to a middle, and from that middle again and again for as
/// long, so that what was seen is one among its likes. What was left unmixed cannot make luck look like a fault.
final class TeamLook {
    private static final int FEWEST_VISITS = 10;
    private static final int FEWEST_PEOPLE = 4;
    private static final int TRIES_A_SEAT = 4;
    private static final long MOST_TRIES = 20_000_000;
    private static final int FEWEST_MIXES = 999;
    private static final int MOST_ROWS = 200;

    private final List<ObservedSeat> seats;
    private final int wanted;

    /**
     * @param wanted how many seatings to compare with; fewer where there are very many seats
     */
    TeamLook(DrawHistory history, int wanted) {
        seats = history.seats();
        this.wanted = wanted;
    }

    /** All three looks. */
    List<Reading> read() {
        Seating seating = new Seating(seats);
        if (seating.teams().size() < FEWEST_VISITS || seating.people.size() < FEWEST_PEOPLE) {
            String few = Messages.text("statistics.few.teams", seating.teams().size(), seating.people.size(),
                    FEWEST_VISITS, FEWEST_PEOPLE);
            return List.of(Reading.tooLittle(BiasTest.PAIRS, few), Reading.tooLittle(BiasTest.RETURNS, few),
                    Reading.tooLittle(BiasTest.PLACES, few));
        }
        Comparison comparison = new Comparison(new TeamTally(seating));
        TicketStream stream = new TicketStream("double-random-teams/1\n" + seats.size());
        int tries = TRIES_A_SEAT * seating.seats();
        int mixes = Math.clamp(MOST_TRIES / tries, Math.min(wanted, FEWEST_MIXES), wanted);
        seating.mix(stream, tries);
        int[] middle = seating.holder.clone();
        for (int i = 0; i < mixes; i++) {
            seating.holder = middle.clone();
            seating.mix(stream, tries);
            comparison.add(new TeamTally(seating));
        }
        return List.of(pairs(seating, comparison), returns(comparison), places(seating, comparison));
    }

    private static Reading pairs(Seating seating, Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (int a = 0; a < seating.people.size(); a++) {
            for (int b = 0; b < a; b++) {
                rows.add(new Row(seating.people.thing(b), seating.people.thing(a), comparison.seen.together[a][b],
                        comparison.together(a, b)));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::excess).reversed());
        Row most = rows.getFirst();
        return Reading.of(BiasTest.PAIRS, Wording.fact(BiasTest.PAIRS, "fact", seating.teams().size(),
                comparison.seen.pairs(), Wording.expected(comparison.pairs()), most.one(), most.other(), most.seen(),
                Wording.expected(most.expected())), comparison.pairingChance(), comparison.method(),
                table("pairs", rows));
    }

    private static Reading returns(Comparison comparison) {
        return Reading.of(BiasTest.RETURNS, Wording.fact(BiasTest.RETURNS, "fact", comparison.seen.returns,
                Wording.expected(comparison.returns())), comparison.returnsChance(), comparison.method(),
                Figures.NONE);
    }

    private static Reading places(Seating seating, Comparison comparison) {
        if (seating.places.size() < 2) {
            return Reading.tooLittle(BiasTest.PLACES, Wording.fact(BiasTest.PLACES, "few"));
        }
        List<Row> rows = new ArrayList<>();
        for (int person = 0; person < seating.people.size(); person++) {
            for (int place = 0; place < seating.places.size(); place++) {
                rows.add(new Row(seating.people.thing(person), seating.places.thing(place),
                        comparison.seen.placeVisits[person][place], comparison.placeVisits(person, place)));
            }
        }
        rows.sort(Comparator.comparingDouble((Row row) -> Math.abs(row.excess())).reversed());
        Row most = rows.getFirst();
        return Reading.of(BiasTest.PLACES, Wording.fact(BiasTest.PLACES, "fact", most.one(), most.other(), most.seen(),
                Wording.expected(most.expected())), comparison.keepingChance(), comparison.method(),
                table("places", rows));
    }

    private static Figures table(String key, List<Row> rows) {
        return Wording.figures(key, rows.stream().limit(MOST_ROWS).map(row -> List.of(row.one(), row.other(),
                Wording.count(row.seen()), Wording.expected(row.expected()))).toList());
    }

    private record Row(String one, String other, int seen, double expected) {
        double excess() {
            return seen - expected;
        }
    }
}
