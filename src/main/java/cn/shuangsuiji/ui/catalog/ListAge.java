package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.DataAge;
import cn.shuangsuiji.catalog.DataAges;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says up to which day a list is known; in amber when that is longer ago than the office allows. */
final class ListAge {
    private final ListKind list;
    private final DataAges ages;
    private final Background background;
    private final Label words = new Label();

    ListAge(ListKind list, CatalogSources sources, Background background) {
        this.list = list;
        this.ages = new DataAges(sources.catalog(), sources.offices(), sources.clock());
        this.background = background;
        words.setMinWidth(Label.USE_PREF_SIZE);
    }

    Node node() {
        return words;
    }

    /** Reads it again. */
    void read() {
        background.run(BackgroundWork.quiet(_ -> ages.of(list)).onSuccess(this::say));
    }

    private void say(DataAge age) {
        words.setText(age.words());
        words.getStyleClass().removeAll(Tone.MUTED.styleClass(), Tone.DUE.styleClass());
        words.getStyleClass().add((age.stale() ? Tone.DUE : Tone.MUTED).styleClass());
    }
}
