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
public record LineContent(String title, boolean directed, Joint joint, InspectionMode mode, List<String> items,
        TargetFilter filter, Map<RiskClass, String> ratios, LocalDate from, LocalDate to, String unit) {
    public LineContent {
        items = List.copyOf(items);
        ratios = Map.copyOf(ratios);
    }
}
