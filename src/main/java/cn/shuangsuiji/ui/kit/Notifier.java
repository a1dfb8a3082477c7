package cn.shuangsuiji.ui.kit;

/// Says in the window what happened, without stopping the clerk. Call it on the window's thread.
public interface Notifier {
    /** Something was done; the sentence goes away by itself. */
    void done(String sentence);

    /** Something was refused; the sentence stays until it is put away. */
    void refused(String sentence);
}
