package cn.shuangsuiji.assignment;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static cn.shuangsuiji.assignment.SampleProblem.seed;
import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class ExactSolverTest {
    @Test
    void assign_threeThousandProblems_existenceAndOptimumAsByAnExactSolver() {
        int solved = 0;
        for (int i = 0; i < 3_000; i++) {
            AssignmentProblem problem = SampleProblem.medium(i);
            switch (Assigner.assign(problem, seed(i))) {
                case AssignmentResult result -> {
                    List<String> holders = result.seats().stream().map(SeatFilled::inspector).toList();
                    assertThat(ExactSolver.solvesBetter(problem, holders)).as("problem %s", i).isFalse();
                    assertThat(ExactSolver.accepts(problem, holders)).as("problem %s", i).isTrue();
                    solved++;
                }
                case Shortage shortage -> assertThat(ExactSolver.solves(problem)).as("problem %s", i).isFalse();
            }
        }
        assertThat(solved).isBetween(500, 2_700);
    }
}
