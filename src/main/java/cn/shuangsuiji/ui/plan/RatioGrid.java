package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A ratio for each risk class, beside it how many targets the class has and how many of them are drawn; under it the sum.
final class RatioGrid {
    private static final int COLUMNS = 4;

    private final LineModel model;
    private final GridPane grid = new GridPane();
    private final Map<RiskClass, Label> sizes = new EnumMap<>(RiskClass.class);
    private final Map<RiskClass, Label> quotas = new EnumMap<>(RiskClass.class);
    private final Label sum = new Label();
    private final VBox box = new VBox(grid, sum);

    RatioGrid(LineModel model) {
        this.model = model;
        grid.getStyleClass().add("key-values");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 || column == 2 ? HPos.LEFT : HPos.RIGHT);
            constraints.setMinWidth(GridPane.USE_PREF_SIZE);
            grid.getColumnConstraints().add(constraints);
        }
        grid.addRow(0, head("ui.plan.risk"), head("ui.plan.population"), head("ui.plan.ratio"), head("ui.plan.drawn"));
        for (RiskClass riskClass : RiskClass.values()) {
            add(riskClass);
        }
        sum.setWrapText(true);
        sum.getStyleClass().add("section-title");
        box.getStyleClass().add("screen-part");
        model.countsProperty().subscribe(_ -> show());
    }

    Node node() {
        return box;
    }

    private void add(RiskClass riskClass) {
        TextField ratio = new TextField();
        ratio.setPrefColumnCount(5);
        ratio.setPromptText(Messages.text("ui.plan.ratio.prompt"));
        ratio.setAccessibleText(Messages.text("ui.plan.ratio.spoken", Messages.of(riskClass)));
        ratio.textProperty().bindBidirectional(model.ratio(riskClass));
        ratio.textProperty().addListener(_ -> show());
        Label size = new Label();
        Label quota = new Label();
        sizes.put(riskClass, size);
        quotas.put(riskClass, quota);
        grid.addRow(grid.getRowCount(), new Label(Messages.of(riskClass)), size, ratio, quota);
    }

    private void show() {
        sizes.forEach((riskClass, label) -> label.setText(
                Messages.text("ui.count", model.countsProperty().get().getOrDefault(riskClass, 0L))));
        quotas.forEach((riskClass, label) -> label.setText(model.quota(riskClass)
                .map(quota -> Messages.text("ui.count", quota)).orElse(Messages.text("ui.none"))));
        sum.setText(model.estimate());
    }

    private static Label head(String key) {
        Label head = new Label(Messages.text(key));
        head.getStyleClass().add(Tone.MUTED.styleClass());
        return head;
    }
}
