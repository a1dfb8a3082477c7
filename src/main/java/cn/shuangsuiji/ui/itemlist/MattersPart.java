package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.itemlist.MatterComparison;
import cn.shuangsuiji.catalog.itemlist.MatterFile;
import cn.shuangsuiji.catalog.itemlist.MatterMatch;
import cn.shuangsuiji.catalog.itemlist.Outcome;
import cn.shuangsuiji.catalog.itemlist.PlatformExport;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// 平台比对: the matters that the platform confirms beside the items of the list; a row leads on, and A puts a missing matter
/// into the draft.
final class MattersPart implements View {
    private static final List<String> ENDINGS = List.of("xlsx", "csv", "txt");

    private final ItemListSources sources;
    private final Actor actor;
    private final Workplace place;
    private final Drawer drawer;
    private final LatestWork reading;
    private final Chips<Outcome> chips = new Chips<>(Messages.text("ui.itemlist.outcome"), List.of(Outcome.values()),
            Messages::of);
    private final Label remark = Lines.words("", Tone.MUTED);
    private final Button export = Buttons.plain(Messages.text("ui.itemlist.matters.export"), this::export);
    private final PagedTable<MatterMatch> table;
    private final VBox box = new VBox();
    private MatterComparison comparison = new MatterComparison(List.of());

    /// What the part shows.
    private record Sheet(Optional<PlatformExport> last, MatterComparison comparison) {}

    MattersPart(ItemListSources sources, Actor actor, Workplace place, Drawer drawer) {
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        this.drawer = drawer;
        reading = place.background().latest();
        Button take = Buttons.plain(Messages.text("ui.itemlist.matters.import"), this::choose);
        take.setDisable(!actor.may(Permission.IMPORT_LISTS));
        table = new PagedTable<>(Messages.text("ui.itemlist.part.MATTERS"), place.background(), columns())
                .onOpen(this::open).count(total -> Messages.text("ui.itemlist.matters", total))
                .empty(new EmptyState(Messages.text("ui.itemlist.matters.none")));
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            MatterMatch row = table.selected().getValue();
            if (key.getCode() == KeyCode.A && !key.isShortcutDown() && row != null && isAddable(row)) {
                key.consume();
                add(row);
            }
        });
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        chips.selectedProperty().addListener(_ -> showRows());
        box.getStyleClass().add("screen-part");
        box.getChildren().addAll(Lines.buttons(take, export), remark, chips.node(), table.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        reading.run(BackgroundWork.quiet(_ -> new Sheet(sources.matters().last(), sources.matters().comparison()))
                .onSuccess(this::show));
    }

    @Override
    public void focusSearch() {
        table.focus();
    }

    private void show(Sheet sheet) {
        comparison = sheet.last().isPresent() ? sheet.comparison() : new MatterComparison(List.of());
        remark.setText(sheet.last().map(last -> Messages.text("ui.itemlist.matters.last", last.source(),
                last.matters(), LocalDate.ofInstant(last.takenAt(), sources.clock().getZone())))
                .orElse(Messages.text("ui.itemlist.matters.never")));
        comparison.counts().forEach((outcome, count) -> chips.say(outcome,
                Messages.text("ui.itemlist.outcome.count", Messages.of(outcome), count)));
        export.setDisable(comparison.matches().isEmpty());
        showRows();
    }

    private void showRows() {
        Outcome wanted = chips.selectedProperty().get();
        List<MatterMatch> rows = comparison.matches().stream().filter(match -> match.outcome() == wanted).toList();
        table.show(Lines.pages(() -> rows));
    }

    private void open(MatterMatch match) {
        drawer.show(match.name(), new MatterDetails(match, sources, actor, place, () -> add(match), this::changed));
    }

    private void add(MatterMatch match) {
        String key = match.matter() == null ? "" : match.matter().key();
        place.background().run(BackgroundWork.quiet(_ -> {
            sources.matters().addToDraft(actor, key);
            return key;
        }).onSuccess(_ -> {
            place.notifier().done(Messages.text("ui.itemlist.matters.added", match.name()));
            changed();
        }));
    }

    private boolean isAddable(MatterMatch match) {
        return match.outcome() == Outcome.MISSING && !match.inDraft() && actor.may(Permission.IMPORT_LISTS);
    }

    private void changed() {
        drawer.close();
        onShow();
    }

    private void choose() {
        place.files().open(Messages.text("ui.itemlist.matters.import"), Messages.text("ui.catalog.import.files"),
                ENDINGS).ifPresent(this::look);
    }

    /** Nothing is stored before the clerk has read what is in the file. */
    private void look(Path path) {
        String verb = Messages.text("ui.itemlist.matters.take");
        place.background()
                .run(BackgroundWork
                        .of(Messages.text("ui.itemlist.matters.reading", path.getFileName()),
                                progress -> sources.matters().read(path, progress))
                        .onSuccess(file -> place.dialogs().confirm(Messages.text("ui.itemlist.matters.import"),
                                sentence(file), verb, () -> take(file))));
    }

    private static String sentence(MatterFile file) {
        String words = Messages.text("ui.itemlist.matters.sentence", file.file().getFileName(), file.matters().size(),
                String.join(Messages.text("ui.catalog.and"), file.columns()));
        return file.left() == 0
                ? words
                : words + Messages.text("ui.itemlist.matters.left", file.left(), file.problems().getFirst());
    }

    private void take(MatterFile file) {
        place.background().run(BackgroundWork.quiet(_ -> {
            sources.matters().take(actor, file);
            return file;
        }).onSuccess(_ -> changed()));
    }

    private void export() {
        MatterComparison shown = comparison;
        place.files().save(Messages.text("ui.itemlist.matters.export"),
                Messages.text("itemlist.matter.sheet") + ".xlsx")
                .ifPresent(file -> place.background()
                        .run(BackgroundWork.of(Messages.text("ui.catalog.exporting", file.getFileName()), _ -> {
                            sources.matters().export(shown, file);
                            return file;
                        }).onSuccess(
                                written -> place.notifier().done(Messages.text("ui.catalog.exported", written)))));
    }

    private static List<Column<MatterMatch>> columns() {
        return List.of(
                Column.<MatterMatch>code(Messages.text("ui.itemlist.matter.code"),
                        match -> match.matter() == null ? null : match.matter().code()).width(10),
                Column.<MatterMatch>text(Messages.text("ui.itemlist.matter"),
                        match -> match.matter() == null ? null : match.matter().title()).growing().width(16),
                Column.<MatterMatch>code(Messages.text("ui.catalog.item.code"),
                        match -> match.item() == null ? null : match.item().code()).width(8),
                Column.<MatterMatch>text(Messages.text("ui.catalog.item"),
                        match -> match.item() == null ? null : match.item().name()).width(16),
                Column.badge(Messages.text("ui.itemlist.matter.note"), MattersPart::note));
    }

    private static Badge note(MatterMatch match) {
        if (match.inDraft()) {
            return new Badge(Messages.text("ui.itemlist.matter.drafted"), Tone.GOOD);
        }
        if (!match.differences().isEmpty()) {
            return new Badge(Messages.text("ui.itemlist.matter.differs", match.differences().size()), Tone.DUE);
        }
        return match.how() == null
                ? new Badge("", Tone.PLAIN)
                : new Badge(Messages.of(match.how()), Tone.MUTED);
    }
}
