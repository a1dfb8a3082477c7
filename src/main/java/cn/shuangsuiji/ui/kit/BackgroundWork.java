package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Slow work with its title and with what follows it. What follows runs on the window's thread, in the order given; a
/// refusal that nobody takes becomes a notification.
///
/// @param <T> what the work makes
public final class BackgroundWork<T> {
    private final String title;
    private final Job<T> job;
    private Consumer<T> success = _ -> {};
    private @Nullable Consumer<AppException> refusal;
    private Runnable cancelled = () -> {};
    private Runnable end = () -> {};
    private BooleanSupplier wanted = () -> true;
    private boolean shown = true;

    private BackgroundWork(String title, Job<T> job) {
        this.title = title;
        this.job = job;
    }

    /** Work that the status bar shows under its title, such as "正在导入 企业.xlsx". */
    public static <T> BackgroundWork<T> of(String title, Job<T> job) {
        return new BackgroundWork<>(title, job);
    }

    /** Short reading that the status bar passes over: a page of a list, a count. */
    public static <T> BackgroundWork<T> quiet(Job<T> job) {
        BackgroundWork<T> work = new BackgroundWork<>("", job);
        work.shown = false;
        return work;
    }

    /** Adds what to do with the result. */
    public BackgroundWork<T> onSuccess(Consumer<? super T> next) {
        success = success.andThen(next);
        return this;
    }

    /** Takes the refusal in place of the notification, to show its sentence where the clerk is looking. */
    public BackgroundWork<T> onRefusal(Consumer<AppException> taker) {
        refusal = taker;
        return this;
    }

    /** What to do when the clerk stopped the work before its end. */
    public BackgroundWork<T> onCancel(Runnable next) {
        cancelled = next;
        return this;
    }

    /** What to do at the end however it came, before the other callbacks. */
    public BackgroundWork<T> onEnd(Runnable next) {
        end = next;
        return this;
    }

    String title() {
        return title;
    }

    Job<T> job() {
        return job;
    }

    boolean shown() {
        return shown;
    }

    /** Drops what follows once the outcome is no longer wanted; defects are reported all the same. */
    BackgroundWork<T> onlyWhile(BooleanSupplier condition) {
        wanted = condition;
        return this;
    }

    /** Puts something before all that follows success. */
    BackgroundWork<T> beforeSuccess(Runnable first) {
        Consumer<T> rest = success;
        success = result -> {
            first.run();
            rest.accept(result);
        };
        return this;
    }

    void succeed(T result) {
        if (wanted.getAsBoolean()) {
            end.run();
            success.accept(result);
        }
    }

    void stop() {
        if (wanted.getAsBoolean()) {
            end.run();
            cancelled.run();
        }
    }

    void refuse(AppException refused, Notifier notifier) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        end.run();
        if (refusal == null) {
            notifier.refused(refused.sentence());
        } else {
            refusal.accept(refused);
        }
    }

    void fail(Throwable defect, Consumer<Throwable> defects) {
        end.run();
        defects.accept(defect);
    }
}
