package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import javafx.scene.Node;

/// A screen as the shell sees it. Built when it is first opened and kept afterwards, so what the clerk typed stays.
public interface View {
    /** The screen's nodes; always the same ones. */
    Node node();

    /** The screen comes into sight: read again what others may have changed. */
    default void onShow() {}

    /** Another screen takes its place. */
    default void onHide() {}

    /** Opens one of the screen's things by its local key, as when a line of 今日 leads to its task. */
    default void open(long id) {}

    /** Puts the keyboard into the screen's search box, if it has one; the clerk typed `/`. */
    default void focusSearch() {}

    /** The keys worth knowing here, for the status bar. */
    default String hints() {
        return Messages.text("ui.hints");
    }
}
