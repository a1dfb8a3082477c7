package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The two entries of the digits, where the digits come from, and the values that go with them: the province's sealed number, the public
/// value that the commitment named. On the
/// task's page and in the ceremony alike.
public final class SeedForm extends VBox {
    private final SeedEntryModel model;
    private final Runnable changed;
    private final DigitsBox first;
    private final DigitsBox second;
    private final Label firstTyped = new Label();
    private final Label secondTyped = new Label();
    private final DigitsDifference difference;
    private final TextField sealed = new TextField();
    private final TextField publicValue = new TextField();
    private final InvalidationListener follow = _ -> show();

    /** @param changed told with every keystroke */
    public SeedForm(SeedEntryModel model, SeedDemands demands, Runnable changed) {
        this.model = model;
        this.changed = changed;
        first = new DigitsBox(Messages.text("ui.draw.seed.first"), model.firstProperty());
        second = new DigitsBox(Messages.text("ui.draw.seed.second"), model.secondProperty());
        difference = new DigitsDifference(model);
        first.setOnAction(_ -> second.requestFocus());
        getStyleClass().add("seed-form");
        getChildren().addAll(source(), entry(Messages.text("ui.draw.seed.first"), firstTyped, first),
                entry(Messages.text("ui.draw.seed.second"), secondTyped, second), difference);
        if (demands.isSealed()) {
            sealed.textProperty().bindBidirectional(model.sealedProperty());
            getChildren().add(value(Messages.text("ui.draw.seed.sealed"), sealed,
                    Messages.text("ui.draw.seed.sealed.hint")));
        }
        if (demands.wantsPublicValue()) {
            publicValue.textProperty().bindBidirectional(model.publicValueProperty());
            getChildren().add(value(Messages.text("ui.draw.seed.public"), publicValue,
                    Messages.text("ui.draw.seed.public.hint", demands.publicValueName())));
        }
        for (Observable input : model.inputs()) {
            input.addListener(new WeakInvalidationListener(follow));
        }
        show();
    }

    /** Where typing goes on: the first entry while it is empty, then the second. */
    public Node nextEntry() {
        return model.firstProperty().get().isEmpty() ? first : second;
    }

    private Node source() {
        Chips<DigitSource> chips = new Chips<>(Messages.text("ui.draw.seed.source"), List.of(DigitSource.values()),
                Messages::of);
        chips.selectedProperty().bindBidirectional(model.sourceProperty());
        Label label = new Label(Messages.text("ui.draw.seed.source"));
        HBox line = new HBox(label, chips.node());
        line.getStyleClass().add("seed-source");
        return line;
    }

    private static Node entry(String name, Label typed, DigitsBox box) {
        Label label = new Label(name);
        label.setLabelFor(box);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        typed.getStyleClass().add(Tone.MUTED.styleClass());
        return new VBox(new HBox(label, gap, typed), box);
    }

    private static Node value(String name, TextField box, String hint) {
        Label label = new Label(name);
        label.setLabelFor(box);
        Label under = new Label(hint);
        under.setWrapText(true);
        under.getStyleClass().add(Tone.MUTED.styleClass());
        return new VBox(label, box, under);
    }

    private void show() {
        firstTyped.setText(typed(model.firstProperty()));
        secondTyped.setText(typed(model.secondProperty()));
        boolean isTyped = model.sourceProperty().get() != DigitSource.THIS_COMPUTER;
        first.setEditable(isTyped);
        second.setEditable(isTyped);
        sealed.setDisable(!model.isAgreed());
        publicValue.setDisable(!model.isAgreed());
        difference.show();
        changed.run();
    }

    private String typed(StringProperty entry) {
        return model.progress(entry);
    }
}
