package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.List;
import java.util.Map;

/** Freezes who could be sent, together with the population; the assignment knows how. */
public interface InspectorPoolSource {
    /** The text of inspectors.csv for this task's days. */
    String inspectors(Tx tx, InspectionTask task);

    /**
     * What plan.json commits to about the teams, ready for JSON.
     *
     * @param stratumAreas the area of each stratum; empty where strata are not told apart by area
     */
    Map<String, Object> terms(Tx tx, InspectionTask task, List<InspectionItem> items,
            Map<String, String> stratumAreas);
}
