package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.RowChange;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What importing a file would do: counts, the columns it was read by, cautions, and every row that needs a look. */
final class PreviewPane {
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final StackPane table = new StackPane();
    private final ImportPreview preview;
    private final ImportModel model;
    private final Background background;
    private final Doors doors;

    /// What can be done from here.
    ///
    /// @param problem what Enter on a problem does
    /// @param change what Enter on a changed row does
    /// @param report saves the rows that need a person
    /// @param propose drafts proposals of what the file says otherwise about rows of the province
    /// @param columns asks what the columns are
    /// @param forget takes away what was said of such files
    record Doors(Consumer<RowProblem> problem, Consumer<RowChange> change, Runnable report, Runnable propose,
            Runnable columns,
            Runnable forget) {}

    /** What the table shows. */
    private enum Part {
        PROBLEMS, CHANGES
    }

    PreviewPane(ImportPreview preview, ImportModel model, Background background, Doors doors) {
        this.preview = preview;
        this.model = model;
        this.background = background;
        this.doors = doors;
        box.getStyleClass().addAll("screen-part", "preview");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        box.getChildren().addAll(figures(preview), words(columns(preview), Tone.MUTED));
        if (!preview.ignored().isEmpty()) {
            box.getChildren()
                    .add(words(Messages.text("ui.catalog.import.ignored", joined(preview.ignored())), Tone.MUTED));
        }
        if (preview.mapping() != null) {
            box.getChildren().add(words(Messages.text("ui.catalog.mapping.used", preview.mapping().setBy(),
                    preview.mapping().source()), Tone.MUTED));
        }
        preview.remarks().forEach(remark -> box.getChildren().add(words(remark, Tone.DUE)));
        preview.cautions().forEach(caution -> box.getChildren().add(words(caution, Tone.DUE)));
        Chips<Part> parts = new Chips<>(Messages.text("ui.catalog.import.parts"), List.of(Part.PROBLEMS, Part.CHANGES),
                part -> Messages.text("ui.catalog.import.part." + part,
                        part == Part.PROBLEMS ? preview.problemCount() : preview.counts().changed()));
        parts.selectedProperty().subscribe(this::turn);
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getChildren().addAll(bar(parts.node()), table);
    }

    Node node() {
        return scroll;
    }

    /** A value that changes, as 示例路1号 → 示例路9号. */
    static String words(RowChange.Value value) {
        return Messages.text("ui.catalog.import.change", shown(value.before()), shown(value.after()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("ui.catalog.import.blank") : value;
    }

    private Node bar(Node chips) {
        HBox bar = new HBox(chips);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("chips-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().add(gap);
        if (preview.mapping() != null) {
            bar.getChildren().add(Buttons.plain(Messages.text("ui.catalog.mapping.forget"), doors.forget()));
        }
        bar.getChildren().add(Buttons.plain(Messages.text("ui.catalog.mapping.change"), doors.columns()));
        if (preview.contradicted() > 0) {
            bar.getChildren().add(Buttons.plain(Messages.text("ui.catalog.import.propose"), doors.propose()));
        }
        Button report = Buttons.plain(Messages.text("ui.catalog.import.report"), doors.report());
        report.setDisable(preview.problemCount() == 0);
        bar.getChildren().add(report);
        return bar;
    }

    private void turn(Part part) {
        table.getChildren().setAll(part == Part.PROBLEMS ? problems() : changes());
    }

    private Node problems() {
        PagedTable<RowProblem> rows = new PagedTable<>(Messages.text("ui.catalog.import.problems"), background,
                columns()).onOpen(doors.problem()).count(_ -> count(preview))
                .empty(new EmptyState(Messages.text("ui.catalog.import.noproblems")));
        rows.show(model.problems());
        return rows.node();
    }

    private Node changes() {
        PagedTable<RowChange> rows = new PagedTable<>(Messages.text("ui.catalog.import.changes"), background,
                List.of(Column.code(Messages.text("ui.catalog.code"), RowChange::key),
                        Column.<RowChange>text(Messages.text("ui.catalog.name"), RowChange::name).width(14),
                        Column.<RowChange>text(Messages.text("ui.catalog.import.changes"), PreviewPane::values)
                                .growing()
                                .width(24)))
                .onOpen(doors.change()).count(total -> counted(total, preview))
                .empty(new EmptyState(Messages.text("ui.catalog.import.nochanges")));
        rows.show(model.changes());
        return rows.node();
    }

    private static String values(RowChange change) {
        return change.values().stream()
                .map(value -> Messages.text("ui.catalog.import.value", value.column(), words(value)))
                .collect(Collectors.joining(Messages.text("ui.catalog.import.between")));
    }

    private static String counted(long shown, ImportPreview preview) {
        return preview.counts().changed() > shown
                ? Messages.text("ui.catalog.import.changes.first", preview.counts().changed(), shown)
                : Messages.text("ui.catalog.import.changes.count", shown);
    }

    private static Node figures(ImportPreview preview) {
        ImportCounts counts = preview.counts();
        FlowPane line = new FlowPane();
        line.getStyleClass().add("figures");
        line.getChildren().addAll(figure("ui.catalog.import.added", counts.added(), Tone.ACCENT),
                figure("ui.catalog.import.changed", counts.changed(), Tone.ACCENT),
                figure("ui.catalog.import.unchanged", counts.unchanged(), Tone.PLAIN),
                figure("ui.catalog.import.wrong", counts.wrong(), counts.wrong() > 0 ? Tone.OVERDUE : Tone.PLAIN),
                figure("ui.catalog.import.vanished", counts.vanished(), Tone.MUTED));
        return line;
    }

    private static Node figure(String key, long count, Tone tone) {
        Label figure = new Label(Messages.text("ui.count", count));
        figure.getStyleClass().addAll("title", tone.styleClass());
        Label name = new Label(Messages.text(key));
        name.getStyleClass().add(Tone.MUTED.styleClass());
        return new VBox(figure, name);
    }

    private static String columns(ImportPreview preview) {
        Map<String, String> taken = preview.columns();
        List<String> pairs = taken.entrySet().stream().map(pair -> pair.getKey().equals(pair.getValue())
                ? pair.getValue()
                : Messages.text("ui.catalog.import.column", pair.getKey(), pair.getValue()))
                .collect(Collectors.toList());
        return Messages.text("ui.catalog.import.columns", preview.form(), taken.size(), joined(pairs));
    }

    private static String count(ImportPreview preview) {
        return preview.problemCount() > preview.problems().size()
                ? Messages.text("ui.catalog.import.problems.first", preview.problemCount(), preview.problems().size())
                : Messages.text("ui.catalog.import.problems.count", preview.problemCount());
    }

    private static String joined(List<String> words) {
        return String.join(Messages.text("ui.catalog.and"), words);
    }

    private static Label words(String text, Tone tone) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(tone.styleClass());
        return words;
    }

    private static List<Column<RowProblem>> columns() {
        return List.of(Column.<RowProblem>number(Messages.text("ui.catalog.import.row"), RowProblem::row).width(4),
                Column.<RowProblem>badge(Messages.text("ui.catalog.import.weight"), PreviewPane::weight).width(5),
                Column.<RowProblem>text(Messages.text("ui.catalog.import.sentence"), RowProblem::sentence).growing()
                        .width(30),
                Column.<RowProblem>text(Messages.text("ui.catalog.import.repair"), RowProblem::repair).width(17));
    }

    private static Badge weight(RowProblem problem) {
        return new Badge(Messages.of(problem.weight()), switch (problem.weight()) {
            case NOTE -> Tone.MUTED;
            case DOUBT -> Tone.DUE;
            case REFUSED -> Tone.OVERDUE;
        });
    }
}
