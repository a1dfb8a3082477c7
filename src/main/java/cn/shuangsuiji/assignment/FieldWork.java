package cn.shuangsuiji.assignment;

import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.List;

/// What changes of a draw mean for the visits, once the teams were sent out; the inspection knows how.
public interface FieldWork {
    /**
     * Makes sure that nobody has inspected the target yet.
     *
     * @throws cn.shuangsuiji.base.AppException when results were entered
     */
    void requireNotInspected(Tx tx, InspectionTask task, String target);

    /** Whether the target's team can still change: nothing was entered for it. */
    boolean isOpen(Tx tx, InspectionTask task, String target);

    /**
     * Opens the target's visit or brings the open one's items and team up to date; nothing before the teams are sent out.
     *
     * @param who login of the person whose step it is
     */
    void send(Tx tx, String who, InspectionTask task, DrawnTarget target, List<SeatFilled> team);
}
