package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one door to slow work. Call it on the window's thread; the job runs on a daemon thread and what follows comes back
/// to the window's thread. Platform threads rather than virtual ones, because SQLite's native calls would pin the two
/// carriers of an office PC and hold up the search behind an import.
public final class Background {
    private final Executor workers;
    private final Executor window;
    private final Notifier notifier;
    private final Consumer<Throwable> defects;
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private int active;
    /** Kept, because a view that nobody keeps is collected together with the listeners on it. */
    private final ObservableList<RunningWork> shown = FXCollections.unmodifiableObservableList(running);

    /**
     * For the program's window.
     *
     * @param defects takes what no sentence foresees
     */
    public Background(Notifier notifier, Consumer<Throwable> defects) {
        this(Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater, notifier, defects);
    }

    /** With the given threads; {@code Runnable::run} for both tests a view-model without a window. */
    public Background(Executor workers, Executor window, Notifier notifier, Consumer<Throwable> defects) {
        this.workers = workers;
        this.window = window;
        this.notifier = notifier;
        this.defects = defects;
    }

    /** Whether nothing is on its way, short reading included. */
    public boolean isIdle() {
        return active == 0;
    }

    /** Does this once nothing is on its way, short reading and what it leads to included; at once where nothing is. */
    public void whenIdle(Runnable action) {
        afterwards.add(action);
        settle();
    }

    /** Starts the work. */
    public <T> RunningWork run(BackgroundWork<T> work) {
        active++;
        RunningWork started = new RunningWork(work.title(), window);
        if (work.shown()) {
            running.add(started);
        }
        workers.execute(() -> {
            Runnable outcome = perform(work, started);
            window.execute(() -> {
                active--;
                running.remove(started);
                started.end();
                outcome.run();
                settle();
            });
        });
        return started;
    }

    /** A place where only the latest of several works counts, such as a search that follows the typing. */
    public LatestWork latest() {
        return new LatestWork(this);
    }

    /** The works on their way that the status bar shows, oldest first. */
    public ObservableList<RunningWork> running() {
        return shown;
    }

    private void settle() {
        while (active == 0 && !afterwards.isEmpty()) {
            afterwards.removeFirst().run();
        }
    }

    private <T> Runnable perform(BackgroundWork<T> work, RunningWork started) {
        try {
            T result = work.job().run(started.progress());
            return () -> work.succeed(result);
        } catch (CancellationException stopped) {
            return work::stop;
        } catch (AppException refused) {
            return () -> work.refuse(refused, notifier);
        } catch (Throwable defect) {
            return () -> work.fail(defect, defects);
        }
    }
}
