package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The door to slow work, without a window: workers and window are queues that the test empties. */
class BackgroundTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<String> events = new ArrayList<>();
    private final Notifier notifier = new Notifier() {
        @Override
        public void done(String sentence) {
            events.add("done " + sentence);
        }

        @Override
        public void refused(String sentence) {
            events.add("refused " + sentence);
        }
    };
    private final Background background = new Background(workers::add, window::add, notifier,
            defect -> events.add("defect " + defect.getMessage()));

    private void empty() {
        while (!workers.isEmpty() || !window.isEmpty()) {
            (workers.isEmpty() ? window : workers).remove().run();
        }
    }

    private BackgroundWork<String> work(Job<String> job) {
        return BackgroundWork.of("正在导入", job).onSuccess(result -> events.add("success " + result))
                .onCancel(() -> events.add("cancelled")).onEnd(() -> events.add("end"));
    }

    @Test
    void run_succeeding_isShownUntilItsEndAndThenFollowed() {
        RunningWork running = background.run(work(_ -> "36"));
        assertThat(background.running()).containsExactly(running);
        assertThat(running.title()).isEqualTo("正在导入");
        empty();

        assertThat(events).containsExactly("end", "success 36");
        assertThat(background.running()).isEmpty();
        assertThat(running.endedProperty().get()).isTrue();
    }

    @Test
    void run_refused_becomesANotification() {
        background.run(work(_ -> {
            throw new AppException("ui.form.number.wrong");
        }));
        empty();

        assertThat(events).containsExactly("end", "refused 这里只能填整数，例如 36。");
    }

    @Test
    void run_refusedWithATaker_isTakenThere() {
        background.run(work(_ -> {
            throw new AppException("ui.form.number.wrong");
        }).onRefusal(refused -> events.add("taken " + refused.key())));
        empty();

        assertThat(events).containsExactly("end", "taken ui.form.number.wrong");
    }

    @Test
    void run_failingOtherwise_isADefect() {
        background.run(work(_ -> {
            throw new IllegalStateException("boom");
        }));
        background.run(work(_ -> {
            throw new StackOverflowError("deep");
        }));
        empty();

        assertThat(events).containsExactly("end", "defect boom", "end", "defect deep");
    }

    @Test
    void cancel_beforeTheWorkLooks_stopsIt() {
        RunningWork running = background.run(work(progress -> {
            progress.stopIfCancelled();
            return "36";
        }));
        running.cancel();
        empty();

        assertThat(events).containsExactly("end", "cancelled");
    }

    @Test
    void cancel_afterTheWorkIsDone_stillTellsWhatWasDone() {
        RunningWork running = background.run(work(_ -> "36"));
        running.cancel();
        empty();

        assertThat(events).containsExactly("end", "success 36");
    }

    @Test
    void run_throwingCancellationItself_countsAsStopped() {
        background.run(work(_ -> {
            throw new CancellationException();
        }));
        empty();

        assertThat(events).containsExactly("end", "cancelled");
    }

    @Test
    void report_often_reachesTheWindowSeldomAndWithTheLatest() {
        RunningWork running = background.run(work(progress -> {
            for (int i = 1; i <= 10_000; i++) {
                progress.report("读取", i, 10_000);
            }
            progress.report("写入", 1, 4);
            return "";
        }));
        workers.remove().run();
        assertThat(window.size()).isLessThan(10);
        window.remove().run();

        assertThat(running.stepProperty().get()).isEqualTo("写入");
        assertThat(running.shareProperty().get()).isEqualTo(0.25);
    }

    @Test
    void report_withoutTotal_isIndeterminate() {
        RunningWork running = background.run(work(progress -> {
            progress.report("读取", 5, 0);
            return "";
        }));
        empty();

        assertThat(running.shareProperty().get()).isNegative();
    }

    @Test
    void latest_withANewerWork_dropsTheOlderWhateverItBrings() {
        LatestWork latest = background.latest();
        RunningWork first = latest.run(work(_ -> "old"));
        latest.run(work(_ -> {
            throw new AppException("ui.form.number.wrong");
        }));
        latest.run(work(_ -> "new"));
        empty();

        assertThat(events).containsExactly("end", "success new");
        assertThat(first.endedProperty().get()).isTrue();
    }

    @Test
    void latest_forgotten_dropsItsWork() {
        LatestWork latest = background.latest();
        latest.run(work(_ -> "old"));
        latest.forget();
        empty();

        assertThat(events).isEmpty();
    }
}
