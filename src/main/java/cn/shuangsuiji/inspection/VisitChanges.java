package cn.shuangsuiji.inspection;

import cn.shuangsuiji.assignment.FieldWork;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import java.util.List;
import java.util.Optional;

/// What changes of a draw do to visits: a substitute's is opened, a changed team takes over; the visit of a target that is
/// unusable stays and is entered as one that could not be inspected.
public final class VisitChanges implements FieldWork {
    private final Visits visits;
    private final VisitOpening opening;

    public VisitChanges(Visits visits, VisitOpening opening) {
        this.visits = visits;
        this.opening = opening;
    }

    @Override
    public void requireNotInspected(Tx tx, InspectionTask task, String target) {
        visit(tx, task, target).ifPresent(visit -> {
            if (visit.state().compareTo(VisitState.ENTERING) > 0 && visit.obstacle() == null) {
                throw new AppException("inspection.substitute.inspected", visit.name(), Messages.of(visit.state()));
            }
        });
    }

    @Override
    public boolean isOpen(Tx tx, InspectionTask task, String target) {
        return visit(tx, task, target).map(visit -> visit.state().compareTo(VisitState.TO_INSPECT) <= 0).orElse(true);
    }

    @Override
    public void send(Tx tx, String who, InspectionTask task, DrawnTarget target, List<SeatFilled> team) {
        if (task.state() != TaskState.RUNNING) {
            return;
        }
        Visit visit = visit(tx, task, target.code()).orElse(null);
        if (visit == null) {
            int last = visits.ofTask(tx, task.id()).stream().mapToInt(Visit::ordinal).max().orElse(0);
            visit = opening.open(tx, who, task, target, last + 1);
        } else if (visit.state().compareTo(VisitState.ENTERING) > 0) {
            throw new AppException("inspection.substitute.entered", visit.name(), Messages.of(visit.state()));
        }
        opening.addItems(tx, visit, target, opening.items(tx, task));
        opening.putTeam(tx, visit, team);
    }

    private Optional<Visit> visit(Tx tx, InspectionTask task, String target) {
        return visits.ofTask(tx, task.id()).stream().filter(visit -> visit.code().equals(target)).findFirst();
    }
}
