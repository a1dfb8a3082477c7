package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.labelling.Bulk;
import cn.shuangsuiji.catalog.labelling.Suggestion;
import cn.shuangsuiji.catalog.labelling.SuggestionFilter;
import cn.shuangsuiji.catalog.labelling.SuggestionGroup;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.FilterBar;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The targets for which a label is suggested, each with its reason; confirmed or refused one by one, or all that match. */
final class SuggestionRowsPane {
    private static final int REASONS = 5;

    private final LabelDesk desk;
    private final Runnable changed;
    private final Label title = new Label();
    private final Button confirm = Buttons.primary("", this::confirmAll);
    private final Button refuse = Buttons.plain("", this::refuseAll);
    private final StackPane reasons = new StackPane();
    private final FilterBar search;
    private final PagedTable<Suggestion> table;
    private final VBox box = new VBox();
    private SuggestionFilter filter = SuggestionFilter.of("");
    private String name = "";
    private long matching;

    SuggestionRowsPane(LabelDesk desk, RowOpener opener, Runnable changed, Runnable back) {
        this.desk = desk;
        this.changed = changed;
        search = new FilterBar(Messages.text("ui.labels.search"), text -> {
            filter = new SuggestionFilter(filter.label(), filter.word(), text, List.of());
            read();
        }, reasons);
        table = new PagedTable<>(Messages.text("ui.labels.part.suggestions"), desk.place().background(), columns())
                .onOpen(row -> opener.open(ListKind.TARGETS, row.code())).count(this::counted)
                .empty(new EmptyState(Messages.text("ui.labels.rows.none")));
        title.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Buttons.plain(Messages.text("ui.labels.back"), back), title, gap, refuse, confirm);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        reasons.setAlignment(Pos.CENTER_LEFT);
        table.fill(box, bar, search.node());
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    Node node() {
        return box;
    }

    void show(SuggestionGroup group) {
        filter = SuggestionFilter.of(group.label());
        name = group.name();
        title.setText(Messages.text("ui.labels.suggested.for", name));
        List<String> words = Stream.concat(Stream.of(""), group.reasons().stream()
                .map(SuggestionGroup.Reason::word).distinct().limit(REASONS)).toList();
        Chips<String> chips = new Chips<>(Messages.text("ui.labels.reasons"), words,
                word -> word.isEmpty() ? Messages.text("ui.labels.reasons.all") : word);
        chips.selectedProperty().addListener((_, _, word) -> {
            filter = new SuggestionFilter(filter.label(), word.isEmpty() ? null : word, filter.text(), List.of());
            read();
        });
        reasons.getChildren().setAll(chips.node());
        read();
    }

    void refresh() {
        table.refresh();
    }

    void focus() {
        table.focus();
    }

    void focusSearch() {
        search.focus();
    }

    private void read() {
        SuggestionFilter wanted = filter;
        table.show(request -> desk.sources().suggestions().page(wanted, request));
    }

    private String counted(long rows) {
        matching = rows;
        confirm.setText(Messages.text("ui.labels.confirm.all", rows));
        refuse.setText(Messages.text("ui.labels.refuse.all", rows));
        confirm.setDisable(rows == 0 || !desk.mayChange());
        refuse.setDisable(rows == 0 || !desk.mayChange());
        return Messages.text("ui.labels.rows.count", rows);
    }

    private void confirmAll() {
        SuggestionFilter wanted = filter;
        desk.place().dialogs().confirm(Messages.text("ui.labels.confirm.title", name),
                Messages.text("ui.labels.confirm.sentence", matching, name),
                Messages.text("ui.labels.confirm.all", matching),
                () -> run(() -> desk.sources().labelling().confirm(desk.actor(), wanted)));
    }

    private void refuseAll() {
        SuggestionFilter wanted = filter;
        desk.place().dialogs().confirm(Messages.text("ui.labels.refuse.title", name),
                Messages.text("ui.labels.refuse.sentence", matching, name),
                Messages.text("ui.labels.refuse.all", matching),
                () -> run(() -> desk.sources().labelling().refuse(desk.actor(), wanted)));
    }

    private void run(Supplier<Bulk> work) {
        desk.place().background().run(desk.saying(work, SuggestionRowsPane::sentence, () -> {
            changed.run();
            table.refresh();
        }));
    }

    private static String sentence(Bulk bulk) {
        return Messages.text("ui.labels.bulk.done", Messages.of(bulk.kind()), bulk.name(), bulk.count());
    }

    private List<Column<Suggestion>> columns() {
        return List.of(Column.<Suggestion>text(Messages.text("ui.catalog.name"), Suggestion::name).sorted("name")
                .width(15),
                Column.<Suggestion>code(Messages.text("ui.catalog.code"), Suggestion::code).sorted("code").width(12),
                Column.<Suggestion>text(Messages.text("ui.labels.why"),
                        row -> Messages.text("ui.labels.reason", Messages.of(row.field()), row.word())).sorted("word")
                        .width(12),
                Column.<Suggestion>text(Messages.text("ui.catalog.scope"), Suggestion::scope).growing().width(16),
                Column.<Suggestion>action("", _ -> verb("ui.labels.confirm.one"),
                        row -> run(() -> desk.sources().labelling().confirm(desk.actor(), filter.only(row.code()))))
                        .width(5.5),
                Column.<Suggestion>action("", _ -> verb("ui.labels.refuse.one"),
                        row -> run(() -> desk.sources().labelling().refuse(desk.actor(), filter.only(row.code()))))
                        .width(6.5));
    }

    private @Nullable String verb(String key) {
        return desk.mayChange() ? Messages.text(key) : null;
    }
}
