package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What importing a file would do: counts, the columns it was read by, cautions, and every row that needs a look. */
final class PreviewPane {
    private final VBox box = new VBox();

    /**
     * @param open what Enter on a problem does
     */
    PreviewPane(ImportPreview preview, ImportModel model, Background background, Consumer<RowProblem> open) {
        box.getStyleClass().add("screen-part");
        box.getChildren().addAll(figures(preview), words(columns(preview), Tone.MUTED));
        if (!preview.ignored().isEmpty()) {
            box.getChildren()
                    .add(words(Messages.text("ui.catalog.import.ignored", joined(preview.ignored())), Tone.MUTED));
        }
        preview.cautions().forEach(caution -> box.getChildren().add(words(caution, Tone.DUE)));
        PagedTable<RowProblem> table = new PagedTable<>(Messages.text("ui.catalog.import.problems"), background,
                columns()).onOpen(open).count(_ -> count(preview))
                .empty(new EmptyState(Messages.text("ui.catalog.import.noproblems")));
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        box.getChildren().add(table.node());
        table.show(model.problems());
    }

    Node node() {
        return box;
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
