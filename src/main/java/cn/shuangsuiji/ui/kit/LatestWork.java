package cn.shuangsuiji.ui.kit;

import org.jspecify.annotations.Nullable;

/// Works of which only the latest counts: a newer one cancels the older, and what the older still brings is dropped.
/// Belongs to the window's thread.
public final class LatestWork {
    private final Background background;
    private @Nullable RunningWork current;
    private long number;

    LatestWork(Background background) {
        this.background = background;
    }

    /** Starts the work in place of the one before. */
    public <T> RunningWork run(BackgroundWork<T> work) {
        forget();
        long mine = number;
        RunningWork started = background.run(work.onlyWhile(() -> mine == number));
        current = started;
        return started;
    }

    /** Cancels the work on its way, if there is one, and drops its result. */
    public void forget() {
        number++;
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
