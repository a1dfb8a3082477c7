package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.catalog.quality.Measure;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The report; a line of it leads to its rows and back. */
final class ReportView implements View {
    private final StackPane place = new StackPane();
    private final ReportPane report;
    private final MeasurePane rows;

    ReportView(QualitySources sources, RowOpener opener, Workplace workplace) {
        report = new ReportPane(sources, workplace, line -> showRows(line.measure()));
        rows = new MeasurePane(sources, opener, workplace, this::showReport);
        place.setMinHeight(0);
        place.getChildren().setAll(report.node());
    }

    @Override
    public Node node() {
        return place;
    }

    /** Counts again, unless the clerk is reading the rows of a line. */
    @Override
    public void onShow() {
        if (place.getChildren().contains(report.node())) {
            report.take();
        } else {
            rows.refresh();
        }
    }

    private void showRows(Measure measure) {
        rows.show(measure);
        place.getChildren().setAll(rows.node());
        rows.focus();
    }

    private void showReport() {
        place.getChildren().setAll(report.node());
        report.take();
        report.focus();
    }
}
