package cn.shuangsuiji.bench;

import cn.shuangsuiji.assignment.AssignmentProblem;
import cn.shuangsuiji.assignment.Candidate;
import cn.shuangsuiji.assignment.DateRange;
import cn.shuangsuiji.assignment.Seat;
import cn.shuangsuiji.assignment.SeatRole;
import cn.shuangsuiji.assignment.VisitNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made-up visits of two seats each in ten areas and ten periods. A tenth of the leaders need a qualification that a tenth of
/// the people have, two in three may lead, a quarter work in one area only; everybody has recusals, visits done earlier in
/// the year, and a limit for a period one and a half times the mean.
final class AssignmentCase {
    static final int PEOPLE = 300;

    private static final int AREAS = 10;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final List<DateRange> PERIODS = IntStream.range(0, 10)
            .mapToObj(week -> new DateRange(START.plusWeeks(week), START.plusWeeks(week).plusDays(4))).toList();

    private AssignmentCase() {}

    static AssignmentProblem of(int visits) {
        Random random = new Random(20261101);
        List<VisitNeed> needs = IntStream.range(0, visits).mapToObj(visit -> new VisitNeed("V" + visit,
                area(random), PERIODS.get(visit % PERIODS.size()),
                List.of(new Seat(SeatRole.LEADER, random.nextInt(10) == 0 ? List.of("special") : List.of()),
                        new Seat(SeatRole.MEMBER, List.of()))))
                .toList();
        int most = 2 * visits * 3 / (2 * PEOPLE * PERIODS.size());
        List<Candidate> people = IntStream.range(0, PEOPLE).mapToObj(person -> new Candidate("P" + person,
                LocalDate.of(2030, 1, 1), random.nextInt(3) > 0, random.nextInt(10) == 0 ? Set.of("special") : Set.of(),
                random.nextInt(4) == 0 ? Set.of(area(random)) : Set.of(), List.of(), random.nextInt(50), most, null,
                random.ints(20, 0, visits).mapToObj(visit -> "V" + visit).collect(Collectors.toSet()))).toList();
        return new AssignmentProblem(needs, people);
    }

    /** The period of a visit as a number. */
    static int period(VisitNeed visit) {
        return PERIODS.indexOf(visit.period());
    }

    private static String area(Random random) {
        return "area" + random.nextInt(AREAS);
    }
}
