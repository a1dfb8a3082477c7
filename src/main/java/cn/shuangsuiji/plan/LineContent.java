package cn.shuangsuiji.plan;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a plan line says, as the planner enters it.
///
/// @param title 抽查任务名称
/// @param directed 定向 (within conditions) or 不定向
/// @param items codes of the items, one at least
/// @param filter the targets meant
/// @param ratios how many of each risk class, such as `5%` or `1/3`; a class that is absent is not drawn
/// @param from first day of the period
/// @param to last day of the period
/// @param unit the section in charge
/// @param design strata, and whether items or areas are drawn as well
public record LineContent(String title, boolean directed, Joint joint, InspectionMode mode, List<String> items,
        TargetFilter filter, Map<RiskClass, String> ratios, LocalDate from, LocalDate to, String unit,
        SamplingDesign design) {
    public LineContent {
        items = List.copyOf(items);
        ratios = Map.copyOf(ratios);
    }

    /** A line that is drawn by risk class, with all its items and everywhere. */
    public LineContent(String title, boolean directed, Joint joint, InspectionMode mode, List<String> items,
            TargetFilter filter, Map<RiskClass, String> ratios, LocalDate from, LocalDate to, String unit) {
        this(title, directed, joint, mode, items, filter, ratios, from, to, unit, SamplingDesign.PLAIN);
    }

    /** The same for another design. */
    public LineContent with(SamplingDesign other) {
        return new LineContent(title, directed, joint, mode, items, filter, ratios, from, to, unit, other);
    }
}
