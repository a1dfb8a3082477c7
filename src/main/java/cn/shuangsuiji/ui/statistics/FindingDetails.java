package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.statistics.Figures;
import cn.shuangsuiji.statistics.Finding;
import cn.shuangsuiji.ui.draw.CeremonyView;
import cn.shuangsuiji.ui.draw.FactTable;
import cn.shuangsuiji.ui.draw.FactTable.Align;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A finding in full: its sentence, how its chance was computed, and the figures behind it. */
final class FindingDetails {
    private static final int MOST_ROWS = 60;

    private final BiasViewModel model;
    private final Workplace place;

    FindingDetails(BiasViewModel model, Workplace place) {
        this.model = model;
        this.place = place;
    }

    Node of(Finding finding) {
        KeyValues facts = new KeyValues()
                .add(Messages.text("ui.statistics.verdict"), Messages.of(finding.verdict()), VerdictTone.of(finding))
                .add(Messages.text("ui.statistics.next"), finding.next())
                .add(Messages.text("ui.statistics.chance"), finding.chanceInWords())
                .add(Messages.text("ui.statistics.adjusted"), finding.adjustedInWords())
                .add(Messages.text("ui.statistics.method"), finding.method());
        VBox box = new VBox(words(finding.sentence(), Tone.PLAIN), facts);
        box.getStyleClass().add("form");
        if (!finding.figures().rows().isEmpty()) {
            Section section = new Section(Messages.text("ui.statistics.figures"), table(finding.figures()));
            int rest = finding.figures().rows().size() - MOST_ROWS;
            if (rest > 0) {
                section.getChildren().add(words(Messages.text("ui.statistics.figures.rest", rest), Tone.MUTED));
            }
            box.getChildren().addAll(section, new HBox(
                    Buttons.plain(Messages.text("ui.statistics.figures.export"), () -> export(finding))));
        }
        return box;
    }

    private void export(Finding finding) {
        String name = Messages.text("ui.statistics.figures.name", Messages.of(finding.test()));
        place.files().save(Messages.text("ui.statistics.figures.export"), name)
                .ifPresent(file -> place.background().run(model.exportFigures(finding, file).onSuccess(
                        written -> place.notifier().done(Messages.text("ui.statistics.exported", written)))));
    }

    private static FactTable table(Figures figures) {
        List<Align> sides = IntStream.range(0, figures.header().size())
                .mapToObj(column -> column == 0 ? Align.REST : Align.FIGURE).toList();
        FactTable table = new FactTable(figures.header(), sides);
        table.getStylesheets().add(CeremonyView.sheet());
        figures.rows().stream().limit(MOST_ROWS).forEach(table::row);
        return table;
    }

    private static Label words(String text, Tone tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }
}
