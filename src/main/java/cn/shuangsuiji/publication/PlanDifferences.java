package cn.shuangsuiji.publication;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.PlanAdjustment;
import cn.shuangsuiji.notice.paper.PlanAnnouncement.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What differs between two plans of one year: tasks that come, go, or say something else. Tasks are the same where their names
/// are; of several with one name the first is meant.
final class PlanDifferences {
    private static final Map<String, Function<Line, String>> FIELDS = fields();

    private PlanDifferences() {}

    /** Every difference: changes and new tasks in the new plan's order, then those that are dropped. */
    static List<PlanAdjustment.Change> between(List<Line> before, List<Line> after) {
        Map<String, Line> old = byTask(before);
        List<PlanAdjustment.Change> changes = new ArrayList<>();
        byTask(after).forEach((task, line) -> {
            Line was = old.remove(task);
            if (was == null) {
                changes.add(change("new", task, "", "", words(line)));
            } else {
                FIELDS.forEach((field, value) -> {
                    if (!value.apply(was).equals(value.apply(line))) {
                        changes.add(change("changed", task, Messages.text("publication.difference.field." + field),
                                value.apply(was), value.apply(line)));
                    }
                });
            }
        });
        old.forEach((task, line) -> changes.add(change("dropped", task, "", words(line), "")));
        return changes;
    }

    private static PlanAdjustment.Change change(String what, String task, String field, String before, String after) {
        return new PlanAdjustment.Change(Messages.text("publication.difference." + what), task, field, before, after);
    }

    private static Map<String, Line> byTask(List<Line> lines) {
        return lines.stream().collect(
                Collectors.toMap(Line::task, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static String words(Line line) {
        return FIELDS.values().stream().map(value -> value.apply(line)).filter(text -> !text.isBlank())
                .collect(Collectors.joining(Messages.text("base.semicolon")));
    }

    private static Map<String, Function<Line, String>> fields() {
        Map<String, Function<Line, String>> fields = new LinkedHashMap<>();
        fields.put("type", Line::type);
        fields.put("importance", Line::importance);
        fields.put("items", Line::items);
        fields.put("targets", Line::targets);
        fields.put("ratio", Line::ratio);
        fields.put("initiator", Line::initiator);
        fields.put("inspector", Line::inspector);
        fields.put("period", Line::period);
        return fields;
    }
}
