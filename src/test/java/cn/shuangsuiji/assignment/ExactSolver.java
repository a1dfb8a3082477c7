package cn.shuangsuiji.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;

/// The assignment as a constraint model, for a solver that knows nothing of this program: the oracle for existence and for
/// the optimum of problems that are too large to try every possibility.
final class ExactSolver {
    private static final int FIRST = 1_000;
    private static final int ANY = 1_000_000;

    private final Model model = new Model();
    private final AssignmentProblem problem;
    private final List<IntVar> holders = new ArrayList<>();
    private final Map<DateRange, List<IntVar>> byPeriod = new HashMap<>();

    private ExactSolver(AssignmentProblem problem) {
        this.problem = problem;
    }

    /** Whether any assignment exists. */
    static boolean solves(AssignmentProblem problem) {
        return new ExactSolver(problem).solves(ANY, List.of());
    }

    /** Whether an assignment exists that costs less, by squares of loads first, then loads times the year's loads. */
    static boolean solvesBetter(AssignmentProblem problem, List<String> known) {
        return new ExactSolver(problem).solves(cost(problem, known) - 1, List.of());
    }

    /** Whether the solver accepts this very assignment. */
    static boolean accepts(AssignmentProblem problem, List<String> known) {
        return new ExactSolver(problem).solves(cost(problem, known), known);
    }

    private boolean solves(int most, List<String> fixed) {
        List<IntVar> loads = new ArrayList<>();
        for (VisitNeed visit : problem.visits()) {
            List<IntVar> team = new ArrayList<>();
            for (Seat seat : visit.seats()) {
                int[] able = IntStream.range(0, problem.candidates().size())
                        .filter(p -> Exclusion.of(problem.candidates().get(p), visit, seat).isEmpty()).toArray();
                if (able.length == 0) {
                    return false;
                }
                team.add(model.intVar(able));
            }
            model.allDifferent(team.toArray(IntVar[]::new)).post();
            holders.addAll(team);
            byPeriod.computeIfAbsent(visit.period(), period -> new ArrayList<>()).addAll(team);
        }
        List<String> codes = problem.candidates().stream().map(Candidate::code).toList();
        for (int i = 0; i < fixed.size(); i++) {
            model.arithm(holders.get(i), "=", codes.indexOf(fixed.get(i))).post();
        }
        List<IntVar> costs = new ArrayList<>();
        for (int p = 0; p < problem.candidates().size(); p++) {
            costs.add(cost(p, loads));
        }
        model.sum(loads.toArray(IntVar[]::new), "=", holders.size()).post();
        model.sum(costs.toArray(IntVar[]::new), "<=", most).post();
        model.getSolver().setSearch(Search.minDomLBSearch(loads.toArray(IntVar[]::new)),
                Search.minDomLBSearch(holders.toArray(IntVar[]::new)));
        return model.getSolver().solve();
    }

    private static int cost(AssignmentProblem problem, List<String> holders) {
        return problem.candidates().stream().mapToInt(person -> {
            int load = Collections.frequency(holders, person.code());
            return FIRST * load * load + load * person.yearLoad();
        }).sum();
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
