package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Notifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Works are taken up only when the test says so. */
class DraftKeeperTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final DraftKeeper keeper = new DraftKeeper(background(), DraftKeeperTest::store,
            draft -> told.add("kept " + draft.note()), _ -> told.add("refused"));

    private Background background() {
        Notifier silent = new Notifier() {
            @Override
            public void done(String sentence) {}

            @Override
            public void refused(String sentence) {}
        };
        return new Background(workers::add, Runnable::run, silent, defect -> told.add(defect.toString()));
    }

    private static void store(FindingDraft draft) {
        if (draft.note().isEmpty()) {
            throw new AppException("inspection.return.reason");
        }
    }

    private static FindingDraft draft(String note) {
        return new FindingDraft("", List.of(), null, null, note, false, List.of());
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.removeFirst().run();
        }
    }

    @Test
    void keep_whileOneIsOnItsWay_waitsAndOnlyTheNewestFollows() {
        keeper.keep(draft("1"));
        keeper.keep(draft("2"));
        keeper.keep(draft("3"));
        assertThat(workers).hasSize(1);
        work();
        assertThat(told).containsExactly("kept 1", "kept 3");
    }

    @Test
    void whenKept_comesAfterWhatWaits_inTheOrderAsked() {
        keeper.whenKept(() -> told.add("idle"));
        keeper.keep(draft("1"));
        keeper.keep(draft("2"));
        keeper.whenKept(() -> told.add("first"));
        keeper.whenKept(() -> told.add("second"));
        work();
        assertThat(told).startsWith("idle", "kept 1").contains("kept 2").containsSubsequence("first", "second");
        assertThat(workers).isEmpty();
    }

    @Test
    void keep_refused_isToldAndTheNextIsKeptAllTheSame() {
        keeper.keep(draft(""));
        keeper.keep(draft("2"));
        keeper.whenKept(() -> told.add("left"));
        work();
        assertThat(told).contains("refused", "kept 2", "left");
    }
}
