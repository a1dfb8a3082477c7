package cn.shuangsuiji.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tries every assignment: the oracle for existence and optimum.
final class BruteForce {
    static final long NONE = Long.MAX_VALUE;

    private final AssignmentProblem problem;
    private final List<VisitNeed> visitOfSeat = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private long best = NONE;

    private BruteForce(AssignmentProblem problem) {
        this.problem = problem;
        problem.visits().forEach(visit -> visit.seats().forEach(seat -> {
            visitOfSeat.add(visit);
            seats.add(seat);
        }));
    }

    /** The least cost of any assignment, or {@link #NONE}. */
    static long best(AssignmentProblem problem) {
        BruteForce all = new BruteForce(problem);
        all.tryFrom(0);
        return all.best;
    }

    /** Squares of loads first, then loads times the year's loads. */
    static long cost(AssignmentProblem problem, List<String> holders) {
        Map<String, Integer> loads = new HashMap<>();
        holders.forEach(code -> loads.merge(code, 1, Integer::sum));
        return problem.candidates().stream().mapToLong(person -> {
            long load = loads.getOrDefault(person.code(), 0);
            return 1_000_000 * load * load + load * person.yearLoad();
        }).sum();
    }

    private void tryFrom(int seat) {
        if (seat == seats.size()) {
            best = Math.min(best, cost(problem, chosen.stream().map(Candidate::code).toList()));
            return;
        }
        for (Candidate person : problem.candidates()) {
            if (allowed(person, seat)) {
                chosen.add(person);
                tryFrom(seat + 1);
                chosen.removeLast();
            }
        }
    }

    private boolean allowed(Candidate person, int seat) {
        int inAll = 0;
        int inPeriod = 0;
        for (int i = 0; i < seat; i++) {
            if (chosen.get(i).equals(person)) {
                if (visitOfSeat.get(i).equals(visitOfSeat.get(seat))) {
                    return false;
                }
                inAll++;
                inPeriod += visitOfSeat.get(i).period().equals(visitOfSeat.get(seat).period()) ? 1 : 0;
            }
        }
        Integer most = person.most();
        Integer mostPerPeriod = person.mostPerPeriod();
        return Exclusion.of(person, visitOfSeat.get(seat), seats.get(seat)).isEmpty() && (most == null || inAll < most)
                && (mostPerPeriod == null || inPeriod < mostPerPeriod);
    }
}
