package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.FilePicker;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The draw's record: in full for supervisors and witnesses, in its public version, and as a slip for one business. */
final class RecordPanel {
    private final TaskViewModel model;
    private final FilePicker files;

    RecordPanel(TaskViewModel model, FilePicker files) {
        this.model = model;
        this.files = files;
    }

    Node node() {
        Button full = Buttons.plain(Messages.text("ui.task.record.verb"),
                () -> files.folder(Messages.text("ui.task.record.title")).ifPresent(model::writeRecord));
        Button open = Buttons.plain(Messages.text("ui.task.record.public.verb"),
                () -> files.folder(Messages.text("ui.task.record.public.title")).ifPresent(model::writePublicRecord));
        VBox verbs = new VBox(full, open);
        verbs.getStyleClass().add("verb-column");
        VBox box = new VBox(
                new Section(Messages.text("ui.task.record.title"), sentence("ui.task.record.sentence"), verbs));
        if (!model.facts().draw().drawn().isEmpty()) {
            box.getChildren().add(slip());
        }
        return box;
    }

    /** The verb alone, for a target whose code is known. */
    static Button slipVerb(TaskViewModel model, FilePicker files, String code) {
        return Buttons.plain(Messages.text("ui.task.slip.verb"), () -> ask(model, files, code));
    }

    private Node slip() {
        TextField code = new TextField();
        code.setPromptText(Messages.text("ui.task.slip.prompt"));
        code.setAccessibleText(Messages.text("ui.task.slip.prompt"));
        code.setOnAction(_ -> ask(model, files, code.getText().strip()));
        HBox.setHgrow(code, Priority.ALWAYS);
        Button verb = Buttons.plain(Messages.text("ui.task.slip.verb"),
                () -> ask(model, files, code.getText().strip()));
        verb.disableProperty().bind(code.textProperty().isEmpty());
        verb.setMinWidth(Button.USE_PREF_SIZE);
        HBox line = new HBox(code, verb);
        line.getStyleClass().add("seed-source");
        return new Section(Messages.text("ui.task.slip.title"), sentence("ui.task.slip.sentence"), line);
    }

    private static void ask(TaskViewModel model, FilePicker files, String code) {
        if (!code.isEmpty()) {
            files.save(Messages.text("ui.task.slip.title"), Messages.text("ui.task.slip.file", code))
                    .ifPresent(file -> model.writeSlip(code, file));
        }
    }

    private static Label sentence(String key) {
        Label label = new Label(Messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(Tone.MUTED.styleClass());
        return label;
    }
}
