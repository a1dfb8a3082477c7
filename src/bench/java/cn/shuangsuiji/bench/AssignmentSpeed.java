package cn.shuangsuiji.bench;

import cn.shuangsuiji.assignment.Assigner;
import cn.shuangsuiji.assignment.AssignmentProblem;
import cn.shuangsuiji.assignment.AssignmentResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two inspectors each to 20,000 visits, out of 300 people; and a smaller case against the same algorithm in Python. */
final class AssignmentSpeed {
    private static final int VISITS = 20_000;
    private static final int SMALLER = 4_000;

    private AssignmentSpeed() {}

    static List<Figure> measure(Path folder) throws Exception {
        List<Figure> figures = new ArrayList<>();
        AssignmentProblem large = AssignmentCase.of(VISITS);
        AssignmentProblem smaller = AssignmentCase.of(SMALLER);
        double[] seconds = Rounds.medians(() -> assign(large), () -> assign(smaller));
        figures.add(Figure.seconds(words(VISITS), seconds[0], "≤ 3 s"));
        figures.add(Figure.seconds(words(SMALLER), seconds[1]));
        if (PythonAssignment.there()) {
            double python = new PythonAssignment(folder).seconds(smaller, Firms.SEED, assign(smaller));
            figures.add(Figure.seconds("the same in Python, same result, one run", python));
            figures.add(Figure.ratio("ours / Python", seconds[1] / python));
        } else {
            figures.add(Figure.note("the same in Python", "no python3 on the path"));
        }
        return figures;
    }

    private static AssignmentResult assign(AssignmentProblem problem) {
        return (AssignmentResult) Assigner.assign(problem, Firms.SEED);
    }

    private static String words(int visits) {
        return String.format(Locale.ROOT, "assign %,d visits × 2 seats × %d inspectors", visits, AssignmentCase.PEOPLE);
    }
}
