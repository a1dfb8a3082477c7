package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.RatioLimits;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
        Section section = new Section(title,
                StrataTable.of(preview, part -> facts.partNames().getOrDefault(part, part)),
                muted(StrataTable.excluded(preview)), muted(limits(preview.limits())));
        preview.limits().warnings().forEach(words -> section.getChildren().add(warning(words)));
        choice(preview).forEach(words -> section.getChildren().add(muted(words)));
        section.getChildren().add(muted(source(facts)));
        if (facts.current() == null) {
            String age = Messages.text("ui.draw.preview.age", facts.targetsAge().words());
            section.getChildren().add(facts.targetsAge().stale() ? warning(age) : muted(age));
        }
        box.getChildren().add(section);
        BigDecimal bound = preview.visits().lowerBound();
        BigDecimal independent = preview.visits().independent();
        if (facts.items().size() > 1 && bound != null && independent != null) {
            box.getChildren().add(new Section(Messages.text("ui.draw.once.title", facts.items().size()),
                    once(facts, bound, independent)));
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

    /** Floor and cap side by side with where the draw stands. */
    private static String limits(RatioLimits limits) {
        return Messages.text("ui.draw.limits", limits.share(), known(limits.floor()), known(limits.cap()));
    }

    private static String known(@Nullable String ratio) {
        return ratio == null ? Messages.text("ui.draw.limits.none") : ratio;
    }

    private static List<String> choice(DrawPreview preview) {
        List<String> words = new ArrayList<>();
        if (preview.choice().itemsDrawn() != null) {
            words.add(Messages.text("ui.draw.choice.items", preview.items(), preview.choice().itemsDrawn()));
        }
        if (preview.choice().areasDrawn() != null) {
            words.add(Messages.text("ui.draw.choice.areas", preview.areas(), preview.choice().areasDrawn()));
        }
        return words;
    }

    private static FactTable once(DrawFacts facts, BigDecimal bound, BigDecimal independent) {
        return new FactTable(
                List.of(Messages.text("ui.draw.once.way"), Messages.text("ui.draw.once.visits"),
                        Messages.text("ui.draw.once.remark")),
                List.of(WORDS, FIGURE, REST))
                .row(List.of(Messages.text("ui.draw.once.shared"), facts.visits(),
                        Messages.text("ui.draw.once.shared.remark", facts.items().size())))
                .row(List.of(Messages.text("ui.draw.once.separate"),
                        independent.toPlainString(),
                        Messages.text("ui.draw.once.separate.remark")))
                .row(List.of(Messages.text("ui.draw.once.least"), bound.toPlainString(),
                        Messages.text("ui.draw.once.least.remark")));
    }

    private static Label warning(String words) {
        Label label = plain(words);
        label.getStyleClass().add(Tone.DUE.styleClass());
        return label;
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
