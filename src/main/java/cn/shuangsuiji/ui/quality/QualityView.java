package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Parts;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// 名录质量: the report, the rows that may be one target, and what was merged.
public final class QualityView implements View {
    private final VBox box = new VBox();
    private final Parts<String> parts;

    public QualityView(QualitySources sources, Actor actor, RowOpener opener, Workplace workplace) {
        parts = new Parts<>(Messages.text("ui.quality.parts"), List.of("report", "duplicates", "merges"),
                Map.of("report", new ReportView(sources, opener, workplace), "duplicates",
                        new DuplicatesView(sources.duplicates(), actor, workplace), "merges",
                        new MergesView(sources.duplicates(), new Timestamps(sources.clock().getZone()), actor,
                                workplace)),
                part -> Messages.text("ui.quality.part." + part));
        VBox.setVgrow(parts.node(), Priority.ALWAYS);
        box.setMinHeight(0);
        box.getStyleClass().add("screen-part");
        HBox bar = new HBox(parts.chips());
        bar.getStyleClass().add("filter-bar");
        box.getChildren().add(bar);
        if (!actor.may(Permission.IMPORT_LISTS)) {
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
        parts.current().onShow();
    }
}
