package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.ImportResult;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// 导入名录: the file, what it is, what importing it would do, and the one button that does it. Esc goes back to the lists.
final class ImportPage {
    private static final List<String> ENDINGS = List.of("xlsx", "csv", "txt");

    private final ImportModel model;
    private final Workplace place;
    private final Consumer<ListKind> leave;
    private final LatestWork looking;
    private final Chips<ListKind> kind = new Chips<>(Messages.text("ui.catalog.import.kind"),
            List.of(ListKind.TARGETS, ListKind.ITEMS, ListKind.INSPECTORS, ListKind.LABELS),
            Messages::of);
    private final Form facts = new Form();
    private final Field<LocalDate> asOf = facts.date(Messages.text("ui.catalog.import.asof"));
    private final Label name = new Label();
    private final StackPane body = new StackPane();
    private final Label counts = new Label();
    private final Button verb = Buttons.primary(Messages.text("ui.catalog.import.verb.none"), this::apply);
    private final ScreenPane pane;
    private boolean filling;

    /**
     * @param leave goes back to the lists, to this one
     */
    ImportPage(ImportModel model, Workplace place, Consumer<ListKind> leave) {
        this.model = model;
        this.place = place;
        this.leave = leave;
        looking = place.background().latest();
        Button choose = Buttons.plain(Messages.text("ui.catalog.import.choose"), this::choose);
        name.getStyleClass().add("code");
        HBox first = new HBox(choose, name, facts.node());
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("filter-bar");
        counts.setWrapText(true);
        HBox last = new HBox(verb, Buttons.plain(Messages.text("ui.catalog.import.back"), this::back), counts);
        last.setAlignment(Pos.CENTER_LEFT);
        last.getStyleClass().add("filter-bar");
        pane = new ScreenPane(Messages.text("ui.catalog.import"), first, kind.node(), body, last).filling(body)
                .remark(Messages.text("ui.catalog.import.remark"));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back();
            }
        });
        kind.selectedProperty().addListener(_ -> lookAgain());
        asOf.property().addListener(_ -> lookAgain());
        model.fileProperty().subscribe(this::named);
        model.previewProperty().subscribe(this::show);
        model.refusalProperty().subscribe(this::refused);
    }

    Node node() {
        return pane;
    }

    /** Begins with this file. */
    void take(Path file) {
        looking.run(model.choose(file, kind.selectedProperty().get()));
    }

    /** Asks for the file. */
    void choose() {
        place.files().open(Messages.text("ui.catalog.import"), Messages.text("ui.catalog.import.files"), ENDINGS)
                .ifPresent(this::take);
    }

    private void named(@Nullable Path file) {
        name.setText(file == null ? "" : String.valueOf(file.getFileName()));
        kind.node().setVisible(file != null);
        facts.node().setVisible(file != null);
    }

    private void show(@Nullable ImportPreview preview) {
        verb.setDisable(preview == null || !preview.counts().changesSomething());
        verb.setText(Messages.text("ui.catalog.import.verb.none"));
        counts.setText("");
        if (preview == null) {
            body.getChildren().setAll(new EmptyState(Messages.text(
                    model.fileProperty().get() == null ? "ui.catalog.import.drop" : "ui.catalog.import.wait")));
            return;
        }
        filling = true;
        kind.selectedProperty().set(preview.list());
        asOf.set(preview.asOf());
        filling = false;
        body.getChildren().setAll(new PreviewPane(preview, model, place.background()).node());
        long rows = preview.counts().added() + preview.counts().changed();
        String unit = ListPane.words("unit", preview.list());
        if (rows > 0) {
            verb.setText(Messages.text("ui.catalog.import.verb", rows, unit));
        } else {
            counts.setText(Messages.text(preview.counts().wrong() > 0
                    ? "ui.catalog.import.allwrong"
                    : "ui.catalog.import.nothing"));
        }
    }

    private void refused(String sentence) {
        if (!sentence.isEmpty()) {
            EmptyState state = new EmptyState("");
            Label words = new Label(sentence);
            words.setWrapText(true);
            words.getStyleClass().add(Tone.OVERDUE.styleClass());
            state.getChildren().setAll(words);
            body.getChildren().setAll(state);
        }
    }

    private void lookAgain() {
        LocalDate day = asOf.property().getValue();
        if (!filling && model.fileProperty().get() != null) {
            looking.run(model.look(kind.selectedProperty().get(), day == null ? model.today() : day));
        }
    }

    private void apply() {
        ListKind list = Objects.requireNonNull(model.previewProperty().get()).list();
        BackgroundWork<ImportResult> work = model.apply().onSuccess(result -> {
            place.notifier().done(Messages.text(
                    result.batch().isEmpty() ? "ui.catalog.import.same" : "ui.catalog.import.done",
                    ImportModel.counts(list, result.counts())));
            place.navigator().refresh();
            leave(list);
        });
        Buttons.waitFor(verb, place.background().run(work));
    }

    private void back() {
        leave(kind.selectedProperty().get());
    }

    private void leave(ListKind list) {
        looking.forget();
        model.clear();
        leave.accept(list);
    }
}
