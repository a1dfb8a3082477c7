package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.quality.Measure;
import cn.shuangsuiji.catalog.quality.QualityRow;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rows behind a line of the report; Esc goes back to it. */
final class MeasurePane {
    private final QualitySources sources;
    private final Workplace place;
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Button export = Buttons.plain(Messages.text("ui.quality.rows.export"), this::export);
    private final PagedTable<QualityRow> table;
    private final VBox box = new VBox();
    private @Nullable Measure measure;

    MeasurePane(QualitySources sources, RowOpener opener, Workplace place, Runnable back) {
        this.sources = sources;
        this.place = place;
        table = new PagedTable<>(Messages.text("ui.quality.rows"), place.background(), columns()).onOpen(row -> {
            if (measure != null) {
                opener.open(measure.list(), row.code());
            }
        }).count(this::counted).empty(new EmptyState(Messages.text("ui.quality.rows.none")));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        advice.getStyleClass().add(Tone.MUTED.styleClass());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Buttons.plain(Messages.text("ui.quality.back"), back), title, advice, gap, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        table.fill(box, bar);
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

    void show(Measure wanted) {
        measure = wanted;
        title.setText(Messages.of(wanted));
        advice.setText(Messages.text("catalog.quality.advice." + wanted.name()));
        table.show(request -> sources.quality().rows(wanted, request));
    }

    void refresh() {
        table.refresh();
    }

    void focus() {
        table.focus();
    }

    private String counted(long rows) {
        export.setDisable(rows == 0);
        return Messages.text("ui.quality.rows.count", rows);
    }

    private static List<Column<QualityRow>> columns() {
        return List.of(Column.<QualityRow>code(word("code"), QualityRow::code).sorted("code").width(13),
                Column.<QualityRow>text(word("name"), QualityRow::name).sorted("name").growing().width(16),
                Column.<QualityRow>text(word("place"), QualityRow::place).sorted("place").width(20),
                Column.<QualityRow>text(word("fact"), QualityRow::fact).sorted("fact").width(14));
    }

    private static String word(String column) {
        return Messages.text("catalog.quality.column." + column);
    }

    private void export() {
        Measure wanted = measure;
        if (wanted != null) {
            place.files().save(Messages.text("ui.quality.rows.export"), Messages.of(wanted) + ".xlsx")
                    .ifPresent(file -> Buttons.waitFor(export, place.background().run(
                            BackgroundWork.of(Messages.text("ui.catalog.exporting", file.getFileName()), progress -> {
                                sources.export().rows(file, wanted, progress);
                                return file;
                            }).onSuccess(written -> place.notifier()
                                    .done(Messages.text("ui.catalog.exported", written))))));
        }
    }
}
