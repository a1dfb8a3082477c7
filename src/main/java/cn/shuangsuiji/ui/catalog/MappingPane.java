package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.FileColumn;
import cn.shuangsuiji.catalog.importing.FileColumns;
import cn.shuangsuiji.catalog.importing.MappingService;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Each column of a file with its first values, beside a choice of the list's columns: what the clerk says here is remembered
/// for every file with the same headers. Tab goes from choice to choice, the arrow keys choose.
final class MappingPane {
    private final VBox box = new VBox();
    private final Map<FileColumn, ComboBox<Choice>> choices = new LinkedHashMap<>();
    private final Label refusal = new Label();
    private final Label missing = new Label();
    private final Button verb;

    /** One of the list's columns; null for not to be imported. */
    private record Choice(@Nullable Column column) {
        @Override
        public String toString() {
            return column == null
                    ? Messages.text("ui.catalog.mapping.none")
                    : column.required() ? Messages.text("ui.catalog.mapping.required", column.title()) : column.title();
        }
    }

    /**
     * @param why the sentence over it; empty when the clerk opened it by himself
     * @param said takes what was chosen, by the headers' keys
     * @param back leaves everything as it was
     */
    MappingPane(FileColumns columns, String why, Consumer<Map<String, Column>> said, Runnable back) {
        verb = Buttons.primary(Messages.text("ui.catalog.mapping.verb"), () -> said.accept(chosen()));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mapping");
        ColumnConstraints samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        samples.setMinWidth(0);
        grid.getColumnConstraints().addAll(fitting(), samples, fitting());
        grid.addRow(0, muted("ui.catalog.mapping.header"), muted("ui.catalog.mapping.samples"),
                muted("ui.catalog.mapping.column"));
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null));
        MappingService.choices(columns.list()).forEach(column -> all.add(new Choice(column)));
        columns.columns().forEach(column -> add(grid, column, all));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox verbs = new HBox(verb, Buttons.plain(Messages.text("ui.catalog.mapping.back"), back), missing);
        verbs.setAlignment(Pos.CENTER_LEFT);
        verbs.getStyleClass().add("chips-line");
        missing.getStyleClass().add(Tone.DUE.styleClass());
        box.getStyleClass().add("screen-part");
        if (!why.isEmpty()) {
            box.getChildren().add(words(why, Tone.OVERDUE));
        }
        box.getChildren().addAll(
                words(Messages.text("ui.catalog.mapping.remark", columns.headerRow()), Tone.MUTED), scroll, refusal,
                verbs);
        refusal.setWrapText(true);
        refusal.getStyleClass().add(Tone.OVERDUE.styleClass());
        refuse("");
        tellMissing(columns);
        choices.values().forEach(choice -> choice.valueProperty().addListener(_ -> tellMissing(columns)));
    }

    Node node() {
        return box;
    }

    /** Puts the keyboard into the first choice; what a scroll pane holds is in the window only after its first layout. */
    void focus() {
        box.applyCss();
        box.layout();
        choices.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Says why what was chosen is not taken. */
    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setManaged(!sentence.isEmpty());
        refusal.setVisible(!sentence.isEmpty());
    }

    private void add(GridPane grid, FileColumn column, List<Choice> all) {
        ComboBox<Choice> choice = new ComboBox<>();
        choice.getItems().setAll(all);
        choice.setValue(all.stream().filter(one -> Objects.equals(one.column(), column.column())).findFirst()
                .orElse(all.getFirst()));
        choice.setAccessibleText(Messages.text("ui.catalog.mapping.choice", column.header()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choices.put(column, choice);
        Label header = new Label(column.header());
        header.setLabelFor(choice);
        Label samples = new Label(String.join(Messages.text("ui.catalog.mapping.between"), column.samples()));
        samples.getStyleClass().add(Tone.MUTED.styleClass());
        samples.setMinWidth(0);
        grid.addRow(grid.getRowCount(), header, samples, choice);
    }

    private Map<String, Column> chosen() {
        Map<String, Column> chosen = new LinkedHashMap<>();
        choices.forEach((column, choice) -> {
            Column wanted = choice.getValue().column();
            if (wanted != null) {
                chosen.put(column.key(), wanted);
            }
        });
        return chosen;
    }

    private void tellMissing(FileColumns columns) {
        refuse("");
        List<String> titles = MappingService.missing(columns.list(), chosen().values());
        missing.setText(titles.isEmpty()
                ? ""
                : Messages.text("ui.catalog.mapping.missing", String.join(Messages.text("ui.catalog.and"), titles)));
        verb.setDisable(!titles.isEmpty());
    }

    private static ColumnConstraints fitting() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static Label muted(String key) {
        return words(Messages.text(key), Tone.MUTED);
    }

    private static Label words(String text, Tone tone) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(tone.styleClass());
        return words;
    }
}
