package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.PlanLine;
import java.util.List;

/// A plan as its page shows it.
///
/// @param planner name of the person who made it
/// @param approver name of the person who approved it; empty before
/// @param adjusts whether it takes the place of an earlier public plan of its year
record PlanSheet(AnnualPlan plan, String planner, String approver, List<Line> lines, boolean adjusts) {
    PlanSheet {
        lines = List.copyOf(lines);
    }

    /// A line with what the lists and the tasks say about it today.
    ///
    /// @param items names of its items
    /// @param estimate from how many about how many are drawn
    /// @param tasks how many tasks were made from it and not given up
    record Line(PlanLine line, List<String> items, Estimate estimate, long tasks) {}
}
