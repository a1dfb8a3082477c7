package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A visit's record: what was entered, item by item, and under it what can be done. */
final class RecordView {
    private final VisitPage box;

    RecordView(RecordViewModel model, RecordActions actions, Runnable papers, Node materials) {
        VisitFile file = model.file();
        TargetColumn side = new TargetColumn(file, papers, materials);
        VBox items = new VBox(ItemGrid.titles(Messages.text("ui.inspection.items.number"),
                Messages.text("ui.inspection.items.item"), Messages.text("ui.inspection.items.result.read"),
                Messages.text("ui.inspection.items.follow")));
        items.getStyleClass().add("items");
        box = new VisitPage(new VisitHeader(file), new VBox(items, conditions(file)), side, actions.node());
        for (Finding finding : file.findings()) {
            Node row = row(finding);
            row.focusedProperty().addListener((_, _, here) -> {
                if (here) {
                    side.explain(finding);
                }
            });
            box.follow(row);
            items.getChildren().add(row);
        }
        side.explain(file.findings().getFirst());
    }

    Node node() {
        return box;
    }

    private static Node row(Finding finding) {
        String said = finding.resultText() == null
                ? Messages.text("ui.inspection.unanswered.one")
                : Messages.text("ui.inspection.result", finding.resultCode(), finding.resultText());
        Label result = ItemGrid.words(said);
        result.getStyleClass().add((Boolean.TRUE.equals(finding.problem()) ? Tone.DUE : Tone.PLAIN).styleClass());
        Label follow = ItemGrid.words(follow(finding));
        Label note = ItemGrid.words(finding.note());
        note.getStyleClass().add(Tone.MUTED.styleClass());
        VBox after = new VBox(follow);
        after.setAlignment(Pos.CENTER_LEFT);
        if (!finding.note().isBlank()) {
            after.getChildren().add(note);
        }
        ItemGrid row = new ItemGrid(new Label(Integer.toString(finding.ordinal())), ItemGrid.words(finding.name()),
                result, after);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(Messages.text("ui.inspection.item.spoken", finding.ordinal(), finding.name(), said,
                String.join(" ", follow.getText(), finding.note())));
        row.getStyleClass().add("record-row");
        row.setOnMousePressed(_ -> row.requestFocus());
        return row;
    }

    private static String follow(Finding finding) {
        Measure measure = Objects.requireNonNullElse(finding.measure(), Measure.NONE);
        if (finding.resultText() == null) {
            return "";
        }
        return finding.deadline() == null
                ? Messages.of(measure)
                : Messages.text("ui.inspection.follow", finding.deadline().toString(), Messages.of(measure));
    }

    private static Node conditions(VisitFile file) {
        FindingDraft entered = file.draft();
        KeyValues facts = new KeyValues().add(Messages.text("ui.inspection.date"), entered.inspectedOn()).add(
                Messages.text("ui.inspection.methods"),
                entered.methods().stream().map((CheckMethod method) -> Messages.of(method))
                        .collect(Collectors.joining("、")))
                .add(Messages.text("ui.inspection.signature"),
                        entered.signature() == null ? "" : Messages.of(entered.signature()));
        if (entered.obstacle() != null) {
            facts.add(Messages.text("ui.inspection.obstacle"),
                    Messages.text("ui.inspection.obstacle.one", Messages.of(entered.obstacle())), Tone.DUE);
            facts.add(Messages.text("ui.inspection.note.obstacle"), entered.note());
        }
        if (entered.bulk()) {
            facts.add(Messages.text("ui.inspection.bulk.name"), Messages.text("ui.inspection.bulk"), Tone.DUE);
        }
        VBox conditions = new VBox(facts);
        conditions.getStyleClass().add("record-conditions");
        return conditions;
    }
}
