package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work on its way, as the status bar shows it. The worker reports from its own thread as often as it likes; the
/// properties change on the window's thread, at most once in 50 ms and never with two changes waiting. Cancelling asks the
/// work to stop and does not interrupt its thread, because an interrupt closes the files and the database under it.
public final class RunningWork {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final String title;
    private final Bridge bridge;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(this, "ended", false);

    RunningWork(String title, Executor window) {
        this.title = title;
        this.bridge = new Bridge(window);
    }

    /** What the work does, for the clerk. */
    public String title() {
        return title;
    }

    /** The present step in words; empty until the work says one. */
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; negative while that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Becomes true when the work is over, however it ended. */
    public ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** Asks the work to stop where nothing is left half done. */
    public void cancel() {
        bridge.cancelled = true;
    }

    Progress progress() {
        return bridge;
    }

    void end() {
        ended.set(true);
    }

    private final class Bridge implements Progress {
        private final Executor window;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile boolean cancelled;
        private volatile long last = System.nanoTime() - PAUSE_NANOS;
        private volatile Report latest = new Report("", 0, 0);

        Bridge(Executor window) {
            this.window = window;
        }

        @Override
        public void report(String what, long done, long total) {
            boolean sameStep = what.equals(latest.what());
            latest = new Report(what, done, total);
            long now = System.nanoTime();
            if ((sameStep && now - last < PAUSE_NANOS) || !waiting.compareAndSet(false, true)) {
                return;
            }
            last = now;
            window.execute(() -> {
                waiting.set(false);
                Report report = latest;
                step.set(report.what());
                share.set(report.total() <= 0 ? -1 : (double) report.done() / report.total());
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    private record Report(String what, long done, long total) {}
}
