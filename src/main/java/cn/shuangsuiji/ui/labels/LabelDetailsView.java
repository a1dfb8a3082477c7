package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.labelling.LabelNode;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A label's details: how many carry it, what it brings, who may inspect that, and what can be done to it. */
final class LabelDetailsView extends VBox {
    private static final double GAP = 8;

    LabelDetailsView(LabelDetails details, LabelDesk desk, LabelForms forms) {
        LabelNode node = details.node();
        getChildren().add(new Section(Messages.text("ui.labels.carried"), new KeyValues()
                .addCode(Messages.text("ui.labels.code"), node.code())
                .add(Messages.text("ui.labels.targets"), both(node.targets(), node.targetsBelow()))
                .add(Messages.text("ui.labels.items"), both(node.items(), node.itemsBelow()))
                .add(Messages.text("ui.labels.people"), both(node.inspectors(), node.inspectorsBelow()))));
        FlowPane actions = new FlowPane(GAP, GAP, guarded(desk, "ui.labels.add.below", () -> forms.add(node)),
                guarded(desk, "ui.labels.rename", () -> forms.rename(node)),
                guarded(desk, "ui.labels.move", () -> forms.move(node)),
                guarded(desk, "ui.labels.merge", () -> forms.merge(node)),
                node.active()
                        ? guarded(desk, "ui.labels.withdraw", () -> forms.withdraw(node))
                        : guarded(desk, "ui.labels.restore", () -> forms.restore(node)));
        getChildren().add(new Section(Messages.text("ui.labels.change"), actions));
        getChildren().add(details.brings().isEmpty()
                ? new Section(Messages.text("ui.labels.brings", 0), new Label(Messages.text("ui.labels.brings.none")))
                : NeedLines.of(Messages.text("ui.labels.brings", details.brings().size()), details.brings()));
        if (!details.qualifiesFor().isEmpty()) {
            getChildren().add(NeedLines.of(Messages.text("ui.labels.qualifies", details.qualifiesFor().size()),
                    details.qualifiesFor()));
        }
    }

    private static Button guarded(LabelDesk desk, String verb, Runnable action) {
        return desk.guarded(Buttons.plain(Messages.text(verb), action));
    }

    private static String both(long own, long below) {
        return Messages.text("ui.labels.both", own, below);
    }
}
