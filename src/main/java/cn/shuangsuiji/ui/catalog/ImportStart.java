package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.PastImport;
import cn.shuangsuiji.catalog.importing.UndoPreview;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Before a file is chosen: how to begin, templates to fill in, and the imports that were made with the way back from each.
final class ImportStart {
    private final ImportModel model;
    private final Workplace place;
    private final Timestamps times;
    private final VBox box = new VBox();
    private final PagedTable<PastImport> past;

    ImportStart(ImportModel model, Workplace place) {
        this.model = model;
        this.place = place;
        times = new Timestamps(model.zone());
        Label words = new Label(Messages.text("ui.catalog.import.drop"));
        words.setWrapText(true);
        words.getStyleClass().add(Tone.MUTED.styleClass());
        FlowPane templates = new FlowPane();
        templates.getStyleClass().add("figures");
        templates.setAlignment(Pos.CENTER_LEFT);
        templates.getChildren().add(new Label(Messages.text("ui.catalog.template")));
        for (ListKind list : List.of(ListKind.TARGETS, ListKind.LICENCES, ListKind.ITEMS, ListKind.INSPECTORS,
                ListKind.LABELS)) {
            templates.getChildren().add(Buttons.link(Messages.of(list), () -> template(list)));
        }
        Label heading = new Label(Messages.text("ui.catalog.past"));
        heading.getStyleClass().add("heading");
        past = new PagedTable<>(Messages.text("ui.catalog.past"), place.background(), columns()).onOpen(this::ask)
                .count(total -> Messages.text("ui.catalog.past.count", total))
                .empty(new EmptyState(Messages.text("ui.catalog.past.none")));
        VBox.setVgrow(past.node(), Priority.ALWAYS);
        box.getStyleClass().add("screen-part");
        box.getChildren().addAll(words, templates, heading, past.node());
    }

    /** Reads the imports again. */
    Node shown() {
        past.show(model.past());
        return box;
    }

    private List<Column<PastImport>> columns() {
        return List.of(
                Column.<PastImport>text(Messages.text("ui.catalog.past.when"),
                        row -> times.minute(row.importedAt())).width(9),
                Column.<PastImport>text(Messages.text("ui.catalog.past.who"), PastImport::importedBy).width(6),
                Column.<PastImport>text(Messages.text("ui.catalog.import.kind"), row -> Messages.of(row.list()))
                        .width(9),
                Column.<PastImport>text(Messages.text("ui.catalog.past.file"), PastImport::source).growing().width(12),
                Column.<PastImport>number(Messages.text("ui.catalog.import.added"), PastImport::added).width(4),
                Column.<PastImport>number(Messages.text("ui.catalog.import.changed"), PastImport::changed).width(4),
                Column.<PastImport>number(Messages.text("ui.catalog.import.unchanged"), PastImport::unchanged).width(4),
                Column.<PastImport>number(Messages.text("ui.catalog.import.wrong"), PastImport::wrong).width(5),
                Column.<PastImport>badge(Messages.text("ui.catalog.past.state"), ImportStart::state).width(5),
                Column.<PastImport>action(Messages.text("ui.catalog.past.back"),
                        row -> row.kept() ? Messages.text("ui.catalog.past.back") : null, this::ask).width(5));
    }

    private static @Nullable Badge state(PastImport row) {
        return row.undoneAt() == null ? null : new Badge(Messages.text("ui.catalog.past.undone"), Tone.MUTED);
    }

    private void ask(PastImport row) {
        place.background().run(model.lookBack(row).onSuccess(preview -> ask(row, preview)));
    }

    private void ask(PastImport row, UndoPreview preview) {
        String unit = ListPane.words("unit", row.list());
        if (!preview.possible()) {
            place.notifier().refused(Messages.text(preview.since() > 0 ? "catalog.undo.since" : "catalog.undo.used",
                    row.source(), preview.since() > 0 ? preview.since() : preview.used(),
                    String.join(Messages.text("ui.catalog.and"), preview.examples())));
            return;
        }
        place.dialogs().confirmGrave(Messages.text("ui.catalog.past.undo"),
                Messages.text("ui.catalog.past.sentence", row.source(), preview.removed(), preview.restored(),
                        preview.days(), unit),
                Messages.text("ui.catalog.past.verb", preview.removed() + preview.restored(), unit),
                () -> place.background().run(model.undo(row).onSuccess(done -> {
                    place.notifier().done(Messages.text("ui.catalog.past.done", row.source(), done.removed(),
                            done.restored(), unit));
                    place.navigator().refresh();
                    past.show(model.past());
                })));
    }

    private void template(ListKind list) {
        place.files().save(Messages.text("ui.catalog.template"), Messages.text("ui.catalog.template.file",
                Messages.of(list))).ifPresent(
                        file -> place.background().run(model.template(list, file).onSuccess(saved -> place.notifier()
                                .done(Messages.text("ui.catalog.template.done", saved.getFileName())))));
    }
}
