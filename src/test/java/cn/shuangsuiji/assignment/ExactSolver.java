package cn.shuangsuiji.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;

/// The assignment as a constraint model, for a solver that knows nothing of this program: the oracle for existence and for
/// the optimum of problems that are too large to try every possibility.
final class ExactSolver {
    private static final int FIRST = 1_000;

    private final Model model = new Model();
    private final AssignmentProblem problem;
    private final List<IntVar> holders = new ArrayList<>();
    private final Map<DateRange, List<IntVar>> byPeriod = new HashMap<>();

    private ExactSolver(AssignmentProblem problem) {
        this.problem = problem;
    }

    /** The least cost by {@link BruteForce#cost}, or {@link BruteForce#NONE}. */
    static long best(AssignmentProblem problem) {
        return new ExactSolver(problem).solve();
    }

    private long solve() {
        for (VisitNeed visit : problem.visits()) {
            List<IntVar> team = new ArrayList<>();
            for (Seat seat : visit.seats()) {
                int[] able = IntStream.range(0, problem.candidates().size())
                        .filter(p -> Exclusion.of(problem.candidates().get(p), visit, seat).isEmpty()).toArray();
                if (able.length == 0) {
                    return BruteForce.NONE;
                }
                team.add(model.intVar(able));
            }
            model.allDifferent(team.toArray(IntVar[]::new)).post();
            holders.addAll(team);
            byPeriod.computeIfAbsent(visit.period(), period -> new ArrayList<>()).addAll(team);
        }
        List<IntVar> costs = new ArrayList<>();
        List<IntVar> loads = new ArrayList<>();
        for (int p = 0; p < problem.candidates().size(); p++) {
            costs.add(cost(p, loads));
        }
        model.sum(loads.toArray(IntVar[]::new), "=", holders.size()).post();
        IntVar total = model.intVar(0, FIRST * holders.size() * holders.size() + FIRST);
        model.sum(costs.toArray(IntVar[]::new), "=", total).post();
        model.getSolver().setSearch(Search.minDomLBSearch(holders.toArray(IntVar[]::new)));
        Solution best = model.getSolver().findOptimalSolution(total, false);
        if (best == null) {
            return BruteForce.NONE;
        }
        return BruteForce.cost(problem, holders.stream()
                .map(holder -> problem.candidates().get(best.getIntVal(holder)).code()).toList());
    }

    private IntVar cost(int p, List<IntVar> loads) {
        Candidate person = problem.candidates().get(p);
        int most = person.most() == null ? holders.size() : Math.min(holders.size(), person.most());
        IntVar load = model.intVar(0, most);
        model.count(p, holders.toArray(IntVar[]::new), load).post();
        loads.add(load);
        if (person.mostPerPeriod() != null) {
            byPeriod.values().forEach(seats -> model.count(p, seats.toArray(IntVar[]::new),
                    model.intVar(0, person.mostPerPeriod())).post());
        }
        IntVar square = model.intVar(0, most * most);
        model.square(square, load).post();
        IntVar cost = model.intVar(0, FIRST * most * most + most * person.yearLoad());
        model.scalar(new IntVar[]{square, load}, new int[]{FIRST, person.yearLoad()}, "=", cost).post();
        return cost;
    }
}
