package cn.shuangsuiji.assignment;

import org.junit.jupiter.api.Test;

import static cn.shuangsuiji.assignment.SampleProblem.seed;
import static org.assertj.core.api.Assertions.assertThat;

class ExactSolverTest {
    @Test
    void assign_threeThousandProblems_existenceAndOptimumAsByAnExactSolver() {
        int solved = 0;
        for (int i = 0; i < 3_000; i++) {
            AssignmentProblem problem = SampleProblem.medium(i);
            long best = ExactSolver.best(problem);
            switch (Assigner.assign(problem, seed(i))) {
                case AssignmentResult result -> {
                    assertThat(BruteForce.cost(problem,
                            result.seats().stream().map(SeatFilled::inspector).toList())).as("problem %s", i)
                            .isEqualTo(best);
                    solved++;
                }
                case Shortage shortage -> assertThat(best).as("problem %s", i).isEqualTo(BruteForce.NONE);
            }
        }
        assertThat(solved).isBetween(500, 2_700);
    }
}
