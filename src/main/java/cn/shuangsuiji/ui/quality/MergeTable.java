package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.quality.MergeChoice;
import cn.shuangsuiji.catalog.quality.MergeField;
import cn.shuangsuiji.catalog.quality.MergeProposal;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields in which two rows differ, side by side; of each one side is taken. */
final class MergeTable {
    private static final double HALF = 50;
    private static final double GAP = 8;

    private final GridPane grid = new GridPane();
    private final Label gains = new Label();
    private final VBox box = new VBox(grid, gains);
    private final Map<MergeField, RadioButton> fromMerged = new EnumMap<>(MergeField.class);

    MergeTable() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(HALF - GAP);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(HALF - GAP);
        grid.getColumnConstraints().addAll(names, left, right);
        grid.setHgap(GAP);
        grid.setVgap(GAP);
        gains.setWrapText(true);
        gains.getStyleClass().add(Tone.MUTED.styleClass());
        box.getStyleClass().add("section");
    }

    Node node() {
        return box;
    }

    /** The fields of which the merged row's content is taken. */
    Set<MergeField> taken() {
        return fromMerged.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void clear() {
        grid.getChildren().clear();
        fromMerged.clear();
        gains.setText("");
    }

    void show(MergeProposal proposal) {
        clear();
        if (!proposal.choices().isEmpty()) {
            grid.addRow(0, new Label(), head("ui.quality.kept.content"), head("ui.quality.merged.content"));
        }
        for (MergeChoice choice : proposal.choices()) {
            ToggleGroup sides = new ToggleGroup();
            RadioButton own = side(sides, choice.field(), choice.kept());
            RadioButton other = side(sides, choice.field(), choice.merged());
            (choice.takesMerged() ? other : own).setSelected(true);
            fromMerged.put(choice.field(), other);
            Label name = new Label(Messages.of(choice.field()));
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, own, other);
        }
        String owner = proposal.kept().origin() == Origin.PROVINCE ? Messages.text("ui.quality.province") : "";
        gains.setText(owner + Messages.text(proposal.choices().isEmpty() ? "ui.quality.gains.only" : "ui.quality.gains",
                proposal.labels(), proposal.licences(), proposal.owned()));
    }

    private static Label head(String key) {
        Label head = new Label(Messages.text(key));
        head.getStyleClass().add(Tone.MUTED.styleClass());
        return head;
    }

    private static RadioButton side(ToggleGroup sides, MergeField field, String value) {
        RadioButton side = new RadioButton(value.isBlank() ? Messages.text("ui.none") : value);
        side.setToggleGroup(sides);
        side.setWrapText(true);
        side.setMnemonicParsing(false);
        side.setAccessibleHelp(Messages.of(field));
        return side;
    }
}
