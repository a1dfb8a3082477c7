package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.FileColumns;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.ImportResult;
import cn.shuangsuiji.catalog.importing.RowChange;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
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
    private static final List<String> ENDINGS = List.of("xlsx", "xls", "xlsm", "csv", "txt");

    private final ImportModel model;
    private final Workplace place;
    private final Consumer<ListKind> leave;
    private final LatestWork looking;
    private final Chips<ListKind> kind = new Chips<>(Messages.text("ui.catalog.import.kind"),
            List.of(ListKind.TARGETS, ListKind.LICENCES, ListKind.ITEMS, ListKind.INSPECTORS, ListKind.LABELS),
            Messages::of);
    private final Form facts = new Form();
    private final Field<LocalDate> asOf = facts.date(Messages.text("ui.catalog.import.asof"));
    private final Label name = new Label();
    private final StackPane body = new StackPane();
    private final Label reason = new Label();
    private final Button verb = Buttons.primary(Messages.text("ui.catalog.import.verb.none"), this::apply);
    private final ScreenPane pane;
    private final Drawer drawer;
    private final ImportStart start;
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
        reason.setWrapText(true);
        reason.getStyleClass().add(Tone.MUTED.styleClass());
        HBox first = new HBox(choose, name, facts.node(), reason);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("filter-bar");
        HBox verbs = new HBox(Buttons.plain(Messages.text("ui.catalog.import.back"), this::back), verb);
        verbs.setAlignment(Pos.BASELINE_RIGHT);
        verbs.getStyleClass().add("chips-line");
        pane = new ScreenPane(Messages.text("ui.catalog.import"), first, kind.node(), body).filling(body)
                .remark(Messages.text("ui.catalog.import.remark")).aside(verbs);
        pane.setMinHeight(0);
        drawer = new Drawer(pane);
        start = new ImportStart(model, place);
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
        model.mappingProperty().subscribe(this::map);
    }

    /** Begins without a file: at the imports that were made. */
    void start() {
        show(model.previewProperty().get());
    }

    Node node() {
        return drawer.node();
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
        kind.node().setManaged(file != null);
        facts.node().setVisible(file != null);
    }

    private void show(@Nullable ImportPreview preview) {
        verb.setDisable(preview == null || !preview.counts().changesSomething());
        verb.setText(Messages.text("ui.catalog.import.verb.none"));
        reason.setText("");
        if (preview == null) {
            body.getChildren().setAll(model.fileProperty().get() == null
                    ? start.shown()
                    : new EmptyState(Messages.text("ui.catalog.import.wait")));
            return;
        }
        filling = true;
        kind.selectedProperty().set(preview.list());
        asOf.set(preview.asOf());
        filling = false;
        body.getChildren().setAll(new PreviewPane(preview, model, place.background(),
                new PreviewPane.Doors(this::explain, this::explain, this::report, this::propose, this::askForColumns,
                        () -> forget(preview)))
                .node());
        long rows = preview.counts().added() + preview.counts().changed();
        String unit = ListPane.words("unit", preview.list());
        if (rows > 0) {
            verb.setText(Messages.text("ui.catalog.import.verb", rows, unit));
        } else {
            reason.setText(Messages.text(nothing(preview)));
        }
    }

    /** Why there is nothing to take in. */
    private static String nothing(ImportPreview preview) {
        if (preview.counts().wrong() > 0) {
            return "ui.catalog.import.allwrong";
        }
        return preview.contradicted() > 0 ? "ui.catalog.import.contradicted" : "ui.catalog.import.nothing";
    }

    /** All of a problem's words, where the table may cut them off. */
    private void explain(RowProblem problem) {
        drawer.show(Messages.text("ui.catalog.import.row.title", problem.row()), new KeyValues()
                .add(Messages.text("ui.catalog.import.weight"), Messages.of(problem.weight()))
                .add(Messages.text("ui.catalog.import.column.name"), problem.column())
                .add(Messages.text("ui.catalog.import.sentence"), problem.sentence())
                .add(Messages.text("ui.catalog.import.repair"), Objects.requireNonNullElse(problem.repair(), "")));
    }

    private void explain(RowChange change) {
        KeyValues values = new KeyValues();
        change.values().forEach(value -> values.add(value.column(), PreviewPane.words(value)));
        drawer.show(change.name(), values);
    }

    private void refused(String sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        EmptyState state = new EmptyState("");
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add(Tone.OVERDUE.styleClass());
        state.getChildren().setAll(words);
        body.getChildren().setAll(state);
        if (model.columnsUnknown()) {
            askForColumns();
        }
    }

    private void askForColumns() {
        drawer.close();
        looking.run(model.columns(kind.selectedProperty().get()).onSuccess(model.mappingProperty()::set));
    }

    /** Asks what the columns are; what the clerk says is remembered, and the file looked through again. */
    private void map(@Nullable FileColumns columns) {
        if (columns == null) {
            return;
        }
        MappingPane[] asking = new MappingPane[1];
        asking[0] = new MappingPane(columns, model.refusalProperty().get(),
                said -> place.background().run(model.remember(columns, said).onSuccess(_ -> lookAgain())
                        .onRefusal(refused -> asking[0].refuse(refused.sentence()))),
                this::leaveMapping);
        verb.setDisable(true);
        body.getChildren().setAll(asking[0].node());
        asking[0].focus();
    }

    private void leaveMapping() {
        model.mappingProperty().set(null);
        if (model.previewProperty().get() == null) {
            back();
        } else {
            show(model.previewProperty().get());
        }
    }

    private void forget(ImportPreview preview) {
        if (preview.mapping() != null) {
            place.background().run(model.forget(preview.mapping()).onSuccess(_ -> lookAgain()));
        }
    }

    private void report() {
        Path file = Objects.requireNonNull(model.fileProperty().get());
        String proposed = Messages.text("ui.catalog.import.report.file",
                String.valueOf(file.getFileName()).replaceAll("\\.[A-Za-z]{3,4}$", ""));
        place.files().save(Messages.text("ui.catalog.import.report"), proposed)
                .ifPresent(workbook -> place.background().run(model.report(workbook).onSuccess(saved -> place.notifier()
                        .done(Messages.text("ui.catalog.import.reported", saved.getFileName())))));
    }

    /** Reads once more what the file says otherwise about the province's rows, and asks why it should be believed. */
    private void propose() {
        String title = Messages.text("ui.catalog.import.propose");
        place.background().run(model.differences().onSuccess(differences -> {
            if (differences.isEmpty()) {
                place.notifier().done(Messages.text("ui.catalog.import.propose.none"));
                return;
            }
            place.dialogs().reason(title, Messages.text("ui.catalog.import.propose.question", differences.size()),
                    Messages.text("ui.catalog.import.propose.verb", differences.size()),
                    why -> place.background().run(model.propose(differences, why).onSuccess(count -> place.notifier()
                            .done(Messages.text("ui.catalog.import.proposed", count.drafted(), count.skipped())))));
        }));
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
        drawer.close();
        model.clear();
        leave.accept(list);
    }
}
