package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says up to which day a list is known; in amber when that is longer ago than the office allows. */
final class ListAge {
    private final ListKind list;
    private final CatalogSources sources;
    private final Background background;
    private final Label words = new Label();

    private record Age(Optional<LocalDate> asOf, int staleDays) {}

    ListAge(ListKind list, CatalogSources sources, Background background) {
        this.list = list;
        this.sources = sources;
        this.background = background;
        words.setMinWidth(Label.USE_PREF_SIZE);
    }

    Node node() {
        return words;
    }

    /** Reads it again. */
    void read() {
        background.run(BackgroundWork.quiet(_ -> new Age(sources.catalog().asOf(list),
                sources.offices().number("list.stale.days", today()))).onSuccess(this::say));
    }

    private void say(Age age) {
        words.getStyleClass().removeAll(Tone.MUTED.styleClass(), Tone.DUE.styleClass());
        if (age.asOf().isEmpty()) {
            words.setText(Messages.text("ui.catalog.age.never"));
            words.getStyleClass().add(Tone.DUE.styleClass());
            return;
        }
        long days = ChronoUnit.DAYS.between(age.asOf().get(), today());
        words.setText(Messages.text("ui.catalog.age", age.asOf().get(), days));
        words.getStyleClass().add((days > age.staleDays() ? Tone.DUE : Tone.MUTED).styleClass());
    }

    private LocalDate today() {
        return LocalDate.now(sources.clock());
    }
}
