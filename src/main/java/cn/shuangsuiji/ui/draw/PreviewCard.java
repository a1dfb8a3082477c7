package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.ExpectedVisits;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import static cn.shuangsuiji.ui.draw.FactTable.Align.FIGURE;
import static cn.shuangsuiji.ui.draw.FactTable.Align.REST;
import static cn.shuangsuiji.ui.draw.FactTable.Align.WORDS;

/** What will be drawn from what: before the freeze as the lists stand, afterwards as they were frozen. */
public final class PreviewCard {
    private PreviewCard() {}

    /** The content of the card. */
    public static Node of(DrawFacts facts) {
        DrawPreview preview = facts.preview();
        if (preview == null) {
            return new EmptyState(facts.obstacle());
        }
        VBox box = new VBox();
        box.getStyleClass().add("card-content");
        String title = Messages.text(facts.drawn().isEmpty() ? "ui.draw.preview.title" : "ui.draw.preview.title.drawn",
                preview.drawable(), facts.visits());
        box.getChildren().add(new Section(title, StrataTable.of(preview), muted(StrataTable.excluded(preview)),
                muted(source(facts))));
        VisitForecast forecast = facts.forecast();
        if (forecast != null && facts.items().size() > 1) {
            box.getChildren().add(new Section(Messages.text("ui.draw.once.title", facts.items().size()),
                    once(facts, forecast.expected())));
        }
        box.getChildren().add(new Section(Messages.text("ui.draw.items.title", facts.items().size()),
                facts.items().stream().map(PreviewCard::plain).toArray(Node[]::new)));
        return box;
    }

    private static String source(DrawFacts facts) {
        return facts.current() == null
                ? Messages.text(facts.task().state() == TaskState.VOID
                        ? "ui.draw.preview.void"
                        : "ui.draw.preview.now", facts.inspectors())
                : Messages.text("ui.draw.preview.frozen", facts.moments().minute(facts.frozen().frozenAt()),
                        facts.inspectors());
    }

    private static FactTable once(DrawFacts facts, ExpectedVisits expected) {
        return new FactTable(
                List.of(Messages.text("ui.draw.once.way"), Messages.text("ui.draw.once.visits"),
                        Messages.text("ui.draw.once.remark")),
                List.of(WORDS, FIGURE, REST))
                .row(List.of(Messages.text("ui.draw.once.shared"), facts.visits(),
                        Messages.text("ui.draw.once.shared.remark", facts.items().size())))
                .row(List.of(Messages.text("ui.draw.once.separate"),
                        expected.independent().rounded(1).toPlainString(),
                        Messages.text("ui.draw.once.separate.remark")))
                .row(List.of(Messages.text("ui.draw.once.least"), expected.lowerBound().rounded(1).toPlainString(),
                        Messages.text("ui.draw.once.least.remark")));
    }

    private static Label muted(String words) {
        Label label = plain(words);
        label.getStyleClass().add(Tone.MUTED.styleClass());
        return label;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
