package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.quality.QualityExport;
import cn.shuangsuiji.catalog.quality.QualityLine;
import cn.shuangsuiji.catalog.quality.QualityReport;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every measure with its count, its share, how it changed and what to do about it. */
final class ReportPane {
    private final QualitySources sources;
    private final Workplace place;
    private final LatestWork counting;
    private final Chips<Boolean> chips = new Chips<>(Messages.text("ui.quality.which"), List.of(true, false),
            found -> Messages.text(found ? "ui.quality.found" : "ui.quality.all"));
    private final Label remark = new Label(Messages.text("ui.quality.counting"));
    private final Button export = Buttons.plain(Messages.text("ui.quality.export"), this::export);
    private final PagedTable<QualityLine> table;
    private final VBox box = new VBox();
    private @Nullable QualityReport report;

    ReportPane(QualitySources sources, Workplace place, Consumer<QualityLine> open) {
        this.sources = sources;
        this.place = place;
        counting = place.background().latest();
        table = new PagedTable<>(Messages.text("ui.quality.report"), place.background(), columns(open)).onOpen(open)
                .count(lines -> Messages.text("ui.quality.count", lines));
        remark.setMinWidth(0);
        export.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(chips.node(), Priority.SOMETIMES);
        remark.getStyleClass().add(Tone.MUTED.styleClass());
        export.setDisable(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(chips.node(), remark, gap, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        table.fill(box, bar);
        chips.selectedProperty().addListener(_ -> fill());
    }

    Node node() {
        return box;
    }

    /** Counts everything again. */
    void take() {
        counting.run(BackgroundWork.of(Messages.text("ui.quality.taking"), progress -> sources.quality().take(progress))
                .onSuccess(taken -> {
                    report = taken;
                    remark.setText(Messages.text("ui.quality.taken", taken.day(), taken.staleDays()));
                    export.setDisable(false);
                    fill();
                }));
    }

    void focus() {
        table.focus();
    }

    private void fill() {
        if (report == null) {
            return;
        }
        List<QualityLine> lines = report.lines().stream()
                .filter(line -> !chips.selectedProperty().get() || line.count() > 0).toList();
        table.show(request -> Page.of(lines, request));
    }

    private static List<Column<QualityLine>> columns(Consumer<QualityLine> open) {
        return List.of(
                Column.<QualityLine>text(Messages.text("ui.quality.list"),
                        line -> Messages.text("ui.catalog.list." + line.measure().list().name())).width(6),
                Column.<QualityLine>text(Messages.text("ui.quality.measure"), line -> Messages.of(line.measure()))
                        .width(13),
                Column.<QualityLine>number(Messages.text("ui.quality.figure"), QualityLine::count).width(6),
                Column.<QualityLine>text(Messages.text("ui.quality.share"), QualityExport::share).width(5),
                Column.<QualityLine>badge(Messages.text("ui.quality.change"), ReportPane::change).width(7),
                Column.<QualityLine>drawing(Messages.text("ui.quality.course"), line -> Sparkline.of(line.history()))
                        .width(8),
                Column.<QualityLine>text(Messages.text("ui.quality.advice"),
                        line -> Messages.text("catalog.quality.advice." + line.measure().name())).growing().width(16),
                Column.<QualityLine>action("",
                        line -> line.count() > 0 ? Messages.text("ui.quality.open") : null, open).width(6));
    }

    /** More is worse whatever is counted, so more is amber and fewer is green. */
    private static Badge change(QualityLine line) {
        Long before = line.previous();
        if (before == null) {
            return new Badge(Messages.text("ui.quality.first"), Tone.MUTED);
        }
        long more = line.count() - before;
        if (more == 0) {
            return new Badge(Messages.text("ui.quality.same"), Tone.MUTED);
        }
        return more > 0
                ? new Badge(Messages.text("ui.quality.more", more), Tone.DUE)
                : new Badge(Messages.text("ui.quality.fewer", -more), Tone.GOOD);
    }

    private void export() {
        QualityReport taken = report;
        if (taken != null) {
            place.files().save(Messages.text("ui.quality.export"), Messages.text("ui.quality.file", taken.day()))
                    .ifPresent(file -> Buttons.waitFor(export, place.background()
                            .run(BackgroundWork.of(Messages.text("ui.catalog.exporting", file.getFileName()), _ -> {
                                sources.export().report(file, taken);
                                return file;
                            }).onSuccess(written -> place.notifier()
                                    .done(Messages.text("ui.catalog.exported", written))))));
        }
    }
}
