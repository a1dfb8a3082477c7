package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Parts;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 标签: one part at a time, and over all of them what was labelled last, with the button that takes it back.
public final class LabelsView implements View {
    private final VBox box = new VBox();
    private final LastBulk last;
    private final Parts<String> parts;

    public LabelsView(LabelSources sources, Actor actor, Workplace place, Drawer drawer, RowOpener opener) {
        LabelDesk desk = new LabelDesk(sources, actor, place, drawer);
        last = new LastBulk(desk, this::onShow);
        parts = new Parts<>(Messages.text("ui.labels.parts"), List.of("tree", "suggestions", "rules", "coverage"),
                Map.of("tree", new TreePane(desk), "suggestions", new SuggestionsPane(desk, opener, last::read),
                        "rules", new RulesPane(desk), "coverage", new CoveragePane(desk, opener)),
                part -> Messages.text("ui.labels.part." + part));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(parts.chips(), gap, last.node());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        VBox.setVgrow(parts.node(), Priority.ALWAYS);
        box.setMinHeight(0);
        box.getStyleClass().add("screen-part");
        box.getChildren().add(bar);
        if (!desk.mayChange()) {
            Label why = new Label(Messages.text("ui.catalog.change.refused"));
            why.getStyleClass().add(Tone.MUTED.styleClass());
            box.getChildren().add(why);
        }
        box.getChildren().add(parts.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        last.read();
        parts.current().onShow();
    }

    @Override
    public void focusSearch() {
        parts.current().focusSearch();
    }
}
