package cn.shuangsuiji.base;

import java.util.concurrent.CancellationException;

/// How slow work tells how far it is and learns that the clerk has had enough. Called from the worker's thread, often;
/// an implementation must be cheap and thread-safe.
public interface Progress {
    /** Says nothing, never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param what the present step in the clerk's words
     * @param done units done so far
     * @param total units in all; zero where that is not known
     */
    void report(String what, long done, long total);

    /** Whether the clerk asked to stop. */
    boolean cancelled();

    /**
     * Ends the work where it stands when the clerk asked for it; call it where stopping leaves nothing half done.
     *
     * @throws CancellationException when cancelled
     */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
