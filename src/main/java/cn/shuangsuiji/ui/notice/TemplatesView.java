package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.template.TemplateCopy;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The wordings of all papers: the kinds at the left, the text in the middle, what it looks like at the right while it is typed.
final class TemplatesView implements View {
    private final TemplatesViewModel model;
    private final Workplace place;
    private final ScrollPane box;
    private final ListView<PaperKind> kinds = new ListView<>(
            FXCollections.observableArrayList(PaperKind.values()));
    private final TextArea text = new TextArea();
    private final PageCanvas page = new PageCanvas();
    private final Label state = new Label();
    private final Label complaint = new Label();
    private final Button save = Buttons.primary(Messages.text("ui.notice.template.save"), this::save);
    private final Button restore = Buttons.plain(Messages.text("ui.notice.template.restore"), this::restore);

    TemplatesView(TemplatesViewModel model, Workplace place) {
        this.model = model;
        this.place = place;
        kinds.setCellFactory(_ -> new KindCell());
        kinds.setAccessibleText(Messages.text("ui.notice.kind"));
        kinds.getSelectionModel().selectedItemProperty().addListener((_, _, kind) -> model.open(kind));
        text.setAccessibleText(Messages.text("ui.notice.template.text"));
        text.setWrapText(true);
        text.getStyleClass().add("code");
        text.textProperty().addListener((_, _, typed) -> model.typed(typed));
        model.openedProperty().addListener((_, _, opened) -> text.setText(opened));
        model.imageProperty().addListener((_, _, image) -> page.show(image));
        complaint.setWrapText(true);
        complaint.getStyleClass().add(Tone.OVERDUE.styleClass());
        complaint.textProperty().bind(model.complaintProperty());
        state.setWrapText(true);
        state.getStyleClass().add(Tone.MUTED.styleClass());
        state.textProperty().bind(model.stateProperty());
        box = new ScrollPane(desk());
        box.setFitToWidth(true);
        box.setFitToHeight(true);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        if (kinds.getSelectionModel().isEmpty()) {
            kinds.getSelectionModel().select(PaperKind.INSPECTION_NOTICE);
        }
    }

    private Node desk() {
        VBox left = new VBox(kinds);
        VBox.setVgrow(kinds, Priority.ALWAYS);
        left.getStyleClass().add("preview-list");
        HBox verbs = new HBox(save, restore,
                Buttons.plain(Messages.text("ui.notice.template.versions"), this::versions));
        verbs.setAlignment(Pos.CENTER_LEFT);
        verbs.getStyleClass().add("chips-line");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox middle = new VBox(state, text, complaint, verbs);
        middle.getStyleClass().add("preview-middle");
        StackPane sheet = new StackPane(page);
        sheet.getStyleClass().add("preview-sheet");
        ScrollPane right = new ScrollPane(sheet);
        right.getStyleClass().add("template-page");
        BorderPane desk = new BorderPane(middle);
        desk.setLeft(left);
        desk.setRight(right);
        desk.getStyleClass().addAll("preview", "templates");
        return desk;
    }

    private void save() {
        Buttons.waitFor(save, place.background().run(model.save(
                () -> place.notifier().done(Messages.text("ui.notice.template.saved", Messages.of(model.kind()))))));
    }

    private void restore() {
        String kind = Messages.of(model.kind());
        place.dialogs().confirm(Messages.text("ui.notice.template.restore"),
                Messages.text("ui.notice.template.restore.sentence", kind),
                Messages.text("ui.notice.template.restore"),
                () -> Buttons.waitFor(restore, place.background().run(model.restore(
                        () -> place.notifier().done(Messages.text("ui.notice.template.restored", kind))))));
    }

    private void versions() {
        place.background().run(BackgroundWork.quiet(_ -> model.versions()).onSuccess(this::choose));
    }

    private void choose(List<TemplateCopy> copies) {
        if (copies.isEmpty()) {
            place.notifier().done(Messages.text("ui.notice.template.versions.none"));
            return;
        }
        Form form = new Form();
        Field<TemplateCopy> copy = form.choice(Messages.text("ui.notice.template.version"), copies,
                each -> Messages.text("ui.notice.template.version.one", model.moment(each.kept()),
                        each.version().sha256().substring(0, 8)))
                .required();
        copy.set(copies.getFirst());
        place.dialogs().form(Messages.text("ui.notice.template.versions"),
                Messages.text("ui.notice.template.versions.sentence"), form,
                Messages.text("ui.notice.template.versions.verb"),
                () -> BackgroundWork.quiet(_ -> model.text(copy.get())).onSuccess(text::setText));
    }
}
