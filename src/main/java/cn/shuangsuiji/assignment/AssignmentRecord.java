package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.DrawResult;
import java.util.List;
import java.util.Map;

/// The assignment of a draw record, computed from its plan.json, population.csv, inspectors.csv and seed.json alone.
public final class AssignmentRecord {
    private final DrawRecord draw;

    public AssignmentRecord(DrawRecord draw) {
        this.draw = draw;
    }

    /**
     * What every visit of the record needs, and who there is.
     *
     * @throws AppException when a file is missing or bad, or the plan commits to no terms of assignment
     */
    public AssignmentProblem problem() {
        return problem(draw.derive());
    }

    private AssignmentProblem problem(DrawResult result) {
        DrawPlan plan = draw.plan();
        AssignmentTerms terms = AssignmentTerms.of(plan)
                .orElseThrow(() -> new AppException("assignment.terms.none"));
        return terms.problem(result, draw.population(), InspectorPool.parse(draw.text(DrawRecord.INSPECTORS)));
    }

    /**
     * Who goes where, or why nobody can.
     *
     * @throws AppException when a file is missing or bad, or the plan commits to no terms of assignment
     */
    public AssignmentOutcome derive() {
        DrawResult result = draw.derive();
        return Assigner.assign(problem(result), result.seed());
    }

    /**
     * How many changes after the assignment the record holds.
     *
     * @throws AppException when changes.json is missing or bad
     */
    public int changes() {
        return ChangesFile.read(draw.text(DrawRecord.CHANGES)).size();
    }

    /** The draw with these teams, before any change. */
    ChangedDraw changed(Map<String, List<String>> assigned) {
        return new ChangedDraw(new ChangedDraw.Origin(draw.plan(), draw.population(), draw.derive(),
                InspectorPool.parse(draw.text(DrawRecord.INSPECTORS)), assigned), Names.CODES);
    }

    /** Writes assignment.json; the other files must be there. */
    public void write(AssignmentResult result) {
        draw.write(DrawRecord.ASSIGNMENT, AssignmentFile.text(draw::text, result));
    }
}
