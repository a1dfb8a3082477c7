package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.SamplingDesign;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A line as the drawer shows it once the plan is handed in. */
final class LineDetails extends VBox {
    LineDetails(PlanSheet.Line line) {
        LineContent content = line.line().content();
        TargetFilter filter = content.filter();
        String kinds = filter.kinds().isEmpty()
                ? Messages.text("ui.plan.kinds.all")
                : filter.kinds().stream().map(Messages::of).collect(Collectors.joining(Messages.text("ui.plan.and")));
        getChildren().add(new Section(Messages.text("ui.plan.arrangement"),
                new KeyValues().add(Messages.text("ui.plan.way"), way(content))
                        .add(Messages.text("ui.plan.mode"), Messages.of(content.mode()))
                        .add(Messages.text("ui.plan.period"), period(content))
                        .add(Messages.text("ui.plan.unit"), content.unit())));
        KeyValues scope = new KeyValues().add(Messages.text("ui.plan.kinds"), kinds)
                .add(Messages.text("ui.plan.division"), filter.division())
                .add(Messages.text("ui.plan.industry"), filter.industry())
                .add(Messages.text("ui.plan.label"), Objects.requireNonNullElse(filter.label(), ""))
                .add(Messages.text("ui.plan.strata"), Messages.of(content.design().strata()));
        if (!filter.codes().isEmpty()) {
            scope.add(Messages.text("ui.plan.codes"), Messages.text("ui.plan.codes.count", filter.codes().size()));
        }
        chosen(content.design(), content.items().size()).forEach(scope::add);
        Arrays.stream(RiskClass.values()).filter(content.ratios()::containsKey).forEach(
                riskClass -> scope.add(Messages.of(riskClass), String.valueOf(content.ratios().get(riskClass))));
        scope.add(Messages.text("ui.plan.estimate.name"), estimate(line.estimate()));
        getChildren().add(new Section(Messages.text("ui.plan.scope"), scope));
        Label items = new Label(String.join("\n", line.items()));
        items.setWrapText(true);
        getChildren().add(new Section(Messages.text("ui.plan.items.count", line.items().size()), items));
    }

    private static Map<String, String> chosen(SamplingDesign design, int items) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (design.itemsDrawn() != null) {
            chosen.put(Messages.text("ui.plan.itemsDrawn"),
                    Messages.text("ui.plan.itemsDrawn.of", items, design.itemsDrawn()));
        }
        if (design.areasDrawn() != null) {
            chosen.put(Messages.text("ui.plan.areasDrawn"), Messages.text("ui.count", design.areasDrawn()));
        }
        return chosen;
    }

    /** 定向 or 不定向, and who goes together. */
    static String way(LineContent content) {
        String directed = directed(content.directed());
        return content.joint() == Joint.SINGLE
                ? directed
                : Messages.text("ui.plan.way.joint", directed, Messages.of(content.joint()));
    }

    static String directed(boolean directed) {
        return Messages.text(directed ? "ui.plan.directed" : "ui.plan.undirected");
    }

    static String period(LineContent content) {
        return Messages.text("ui.plan.period.line", content.from(), content.to());
    }

    static String estimate(Estimate estimate) {
        return Messages.text("ui.plan.estimate", estimate.population(), estimate.drawn());
    }
}
