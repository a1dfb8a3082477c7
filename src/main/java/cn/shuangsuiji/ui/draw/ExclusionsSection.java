package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.ExclusionReason;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The declared exclusions one by one: how many targets each keeps out, and the verb that lets them in with a reason. */
final class ExclusionsSection {
    private final DrawViewModel model;
    private final Dialogs dialogs;

    ExclusionsSection(DrawViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** The section; its verbs are there while the lists are not frozen. */
    Node node() {
        Section section = new Section(Messages.text("ui.draw.exclusion.title"));
        DrawPreview preview = model.facts().preview();
        if (preview == null || (preview.excluded().isEmpty() && preview.lifted().isEmpty())) {
            section.getChildren().add(words(Messages.text("ui.draw.exclusion.none")));
            return section;
        }
        section.getChildren().add(words(Messages.text("ui.draw.exclusion.sentence")));
        preview.excluded().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> section.getChildren().add(excluded(entry.getKey(), entry.getValue())));
        preview.lifted().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> section.getChildren().add(lifted(entry.getKey(), entry.getValue())));
        return section;
    }

    private Node excluded(ExclusionReason reason, int count) {
        Label words = plain(Messages.text("ui.draw.exclusion.count", Messages.of(reason), count));
        if (!reason.isLiftable() || !model.decidesExclusions()) {
            return line(words);
        }
        Button verb = Buttons.plain(Messages.text("ui.draw.exclusion.lift"),
                () -> dialogs.reason(Messages.text("ui.draw.exclusion.title"),
                        Messages.text("ui.draw.exclusion.lift.question", Messages.of(reason), count),
                        Messages.text("ui.draw.exclusion.lift.verb"), why -> model.lift(reason, why)));
        verb.setAccessibleText(Messages.text("ui.draw.exclusion.lift.name", Messages.of(reason)));
        return line(words, verb);
    }

    private Node lifted(ExclusionReason reason, String why) {
        Label words = plain(Messages.text("ui.draw.exclusion.lifted", Messages.of(reason), why));
        words.getStyleClass().add(Tone.DUE.styleClass());
        if (!model.decidesExclusions()) {
            return line(words);
        }
        Button verb = Buttons.plain(Messages.text("ui.draw.exclusion.restore"), () -> {});
        verb.setOnAction(_ -> Buttons.waitFor(verb, model.restore(reason)));
        verb.setAccessibleText(Messages.text("ui.draw.exclusion.restore.name", Messages.of(reason)));
        return line(words, verb);
    }

    private static HBox line(Label words, Node... verbs) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(words, gap);
        line.getChildren().addAll(verbs);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("exclusion-line");
        return line;
    }

    private static Label words(String text) {
        Label label = plain(text);
        label.getStyleClass().add(Tone.MUTED.styleClass());
        return label;
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
