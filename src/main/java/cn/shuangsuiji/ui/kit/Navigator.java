package cn.shuangsuiji.ui.kit;

/// Leads from one screen to another. Call it on the window's thread.
public interface Navigator {
    /** Opens the screen with this id. */
    void open(String screen);

    /** Opens the screen and there the thing with this local key. */
    void open(String screen, long id);

    /** Reads the counts and the facts of the frame again, after something changed. */
    void refresh();
}
