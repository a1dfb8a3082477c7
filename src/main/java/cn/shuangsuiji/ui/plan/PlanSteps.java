package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;

/// What this person can do with a plan now.
///
/// @param edit whether lines can be added, changed and removed
/// @param forward whether the plan's next step can be taken
/// @param back whether a plan that was handed in can be returned
/// @param start whether tasks can be made from its lines
/// @param reason why the next step cannot be taken, or what comes next; empty where the button says it all
record PlanSteps(boolean edit, boolean forward, boolean back, boolean start, String reason) {
    static PlanSteps of(PlanSheet sheet, Actor actor) {
        AnnualPlan plan = sheet.plan();
        boolean mayPlan = actor.may(Permission.PLAN);
        boolean mayApprove = actor.may(Permission.APPROVE);
        return switch (plan.state()) {
            case DRAFT -> new PlanSteps(mayPlan, mayPlan && !sheet.lines().isEmpty(), false, false,
                    draft(sheet, mayPlan));
            case SUBMITTED ->
                new PlanSteps(false, mayApprove && !plan.planner().equals(actor.login()), mayApprove, false,
                        submitted(sheet, actor, mayApprove));
            case APPROVED -> new PlanSteps(false, actor.may(Permission.PUBLISH), false, false,
                    Messages.text(actor.may(Permission.PUBLISH) ? "ui.plan.why.publish" : "ui.plan.why.publish.not"));
            case PUBLISHED -> new PlanSteps(false, false, false, mayPlan,
                    Messages.text(mayPlan ? "ui.plan.why.start" : "ui.plan.why.start.not"));
        };
    }

    /** Whether a colleague can approve on the spot where this person cannot. */
    static boolean needsColleague(PlanSheet sheet, PlanSteps steps) {
        return sheet.plan().state() == PlanState.SUBMITTED && !steps.forward();
    }

    private static String draft(PlanSheet sheet, boolean mayPlan) {
        if (!mayPlan) {
            return Messages.text("ui.plan.why.plan.not");
        }
        return sheet.lines().isEmpty() ? Messages.text("ui.plan.why.empty") : Messages.text("ui.plan.why.submit");
    }

    private static String submitted(PlanSheet sheet, Actor actor, boolean mayApprove) {
        if (sheet.plan().planner().equals(actor.login())) {
            return Messages.text("ui.plan.why.planner", sheet.planner());
        }
        return mayApprove ? "" : Messages.text("ui.plan.why.approve.not");
    }
}
