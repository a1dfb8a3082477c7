package cn.shuangsuiji.assignment;

import cn.shuangsuiji.draw.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Made-up assignment problems, small enough to try every possibility; the same number gives the same problem.
final class SampleProblem {
    static final DateRange NOVEMBER = new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final DateRange DECEMBER = new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate VALID = LocalDate.of(2030, 1, 1);
    private static final Seat PLAIN = new Seat(SeatRole.MEMBER, List.of());

    private SampleProblem() {}

    static Seed seed(long number) {
        return Seed.of("示例", String.format(Locale.ROOT, "%020d", number), "", "");
    }

    static Candidate person(String code) {
        return new Candidate(code, VALID, true, Set.of(), Set.of(), List.of(), 0, null, null, Set.of());
    }

    static VisitNeed pair(String visit) {
        return new VisitNeed(visit, "", NOVEMBER, List.of(new Seat(SeatRole.LEADER, List.of()), PLAIN));
    }

    static AssignmentProblem small(long number) {
        Random random = new Random(number);
        List<VisitNeed> visits = new ArrayList<>();
        int visitCount = 1 + random.nextInt(3);
        for (int v = 0; v < visitCount; v++) {
            List<Seat> seats = new ArrayList<>();
            seats.add(new Seat(SeatRole.LEADER, random.nextBoolean() ? List.of("特种设备") : List.of()));
            seats.add(PLAIN);
            if (random.nextInt(4) == 0) {
                seats.add(new Seat(SeatRole.MEMBER, List.of("食品")));
            }
            visits.add(new VisitNeed("V" + v, random.nextBoolean() ? "东" : "西",
                    random.nextBoolean() ? NOVEMBER : DECEMBER, seats));
        }
        List<Candidate> people = new ArrayList<>();
        int peopleCount = 2 + random.nextInt(4);
        for (int p = 0; p < peopleCount; p++) {
            people.add(new Candidate("P" + p, random.nextInt(10) == 0 ? LocalDate.of(2026, 12, 15) : VALID,
                    random.nextInt(3) > 0, some(random, "特种设备", "食品"), random.nextInt(4) == 0 ? Set.of("东") : Set.of(),
                    random.nextInt(6) == 0 ? List.of(NOVEMBER) : List.of(), random.nextInt(3),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(2) : null,
                    random.nextInt(3) == 0 ? 1 + random.nextInt(3) : null,
                    random.nextInt(4) == 0 ? Set.of("V0") : Set.of()));
        }
        return new AssignmentProblem(visits, people);
    }

    /** Up to four visits and six people: too many to try every possibility, few enough for an exact solver. */
    static AssignmentProblem medium(long number) {
        Random random = new Random(number);
        List<VisitNeed> visits = new ArrayList<>();
        int visitCount = 2 + random.nextInt(3);
        for (int v = 0; v < visitCount; v++) {
            List<Seat> seats = new ArrayList<>();
            seats.add(new Seat(SeatRole.LEADER, random.nextInt(3) == 0 ? List.of("特种设备") : List.of()));
            seats.add(random.nextInt(3) == 0 ? new Seat(SeatRole.EXPERT, List.of("食品")) : PLAIN);
            if (random.nextInt(4) == 0) {
                seats.add(PLAIN);
            }
            visits.add(new VisitNeed("V" + v, random.nextBoolean() ? "东" : "西",
                    random.nextBoolean() ? NOVEMBER : DECEMBER, seats));
        }
        List<Candidate> people = new ArrayList<>();
        int peopleCount = 3 + random.nextInt(4);
        for (int p = 0; p < peopleCount; p++) {
            people.add(new Candidate("P" + p, random.nextInt(10) == 0 ? LocalDate.of(2026, 12, 15) : VALID,
                    random.nextInt(3) > 0, some(random, "特种设备", "食品"), random.nextInt(4) == 0 ? Set.of("东") : Set.of(),
                    random.nextInt(6) == 0 ? List.of(NOVEMBER) : List.of(), random.nextInt(5),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(2) : null,
                    random.nextInt(4) == 0 ? 1 + random.nextInt(4) : null,
                    random.nextInt(4) == 0 ? Set.of("V" + random.nextInt(visitCount)) : Set.of()));
        }
        return new AssignmentProblem(visits, people);
    }

    private static Set<String> some(Random random, String a, String b) {
        return switch (random.nextInt(4)) {
            case 0 -> Set.of();
            case 1 -> Set.of(a);
            case 2 -> Set.of(b);
            default -> Set.of(a, b);
        };
    }
}
