package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.statistics.Finding;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Section;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A finding in full: its sentence, how its chance was computed, and the figures behind it. */
final class FindingDetails {
    private static final double COLUMN = 4.6;
    private static final double WIDE_COLUMN = 8;
    private static final int NARROW_TABLE = 4;

    private final Background background;

    FindingDetails(Background background) {
        this.background = background;
    }

    Node of(Finding finding) {
        Label sentence = new Label(finding.sentence());
        sentence.setWrapText(true);
        KeyValues facts = new KeyValues()
                .add(Messages.text("ui.statistics.verdict"), Messages.of(finding.verdict()), VerdictTone.of(finding))
                .add(Messages.text("ui.statistics.next"), finding.next())
                .add(Messages.text("ui.statistics.chance"), finding.chanceInWords())
                .add(Messages.text("ui.statistics.adjusted"), finding.adjustedInWords())
                .add(Messages.text("ui.statistics.method"), finding.method());
        VBox box = new VBox(sentence, facts);
        box.getStyleClass().add("form");
        if (!finding.figures().rows().isEmpty()) {
            box.getChildren().add(new Section(Messages.text("ui.statistics.figures"), table(finding)));
        }
        return box;
    }

    private Node table(Finding finding) {
        List<String> header = finding.figures().header();
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            Column<List<String>> column = Column.text(header.get(i), row -> row.get(place));
            columns.add(i == 0
                    ? column.width(WIDE_COLUMN).growing()
                    : column.width(header.size() <= NARROW_TABLE && i == 1 ? WIDE_COLUMN : COLUMN));
        }
        List<List<String>> rows = finding.figures().rows();
        PagedTable<List<String>> table = new PagedTable<>(Messages.text("ui.statistics.figures"), background, columns);
        table.show(request -> new Page<>(rows.stream().skip(request.offset()).limit(request.limit()).toList(),
                rows.size(), request.offset()));
        return table.node();
    }
}
