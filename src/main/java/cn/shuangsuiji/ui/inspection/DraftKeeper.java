package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps drafts one after the other, so that an older one never overtakes a newer one on its way to the disk. Belongs to
/// the window's thread.
final class DraftKeeper {
    private final Background background;
    private final Consumer<FindingDraft> store;
    private final Consumer<FindingDraft> kept;
    private final Consumer<String> refused;
    private @Nullable FindingDraft waiting;
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private boolean busy;

    /**
     * @param store writes a draft, on a worker's thread
     * @param kept told of each draft that is on the disk
     * @param refused told why one was not kept
     */
    DraftKeeper(Background background, Consumer<FindingDraft> store, Consumer<FindingDraft> kept,
            Consumer<String> refused) {
        this.background = background;
        this.store = store;
        this.kept = kept;
        this.refused = refused;
    }

    /** Keeps this draft, after the one that is on its way and in place of one that waits. */
    void keep(FindingDraft draft) {
        if (busy) {
            waiting = draft;
            return;
        }
        busy = true;
        background.run(BackgroundWork.quiet(_ -> {
            store.accept(draft);
            return draft;
        }).onEnd(this::next).onSuccess(kept).onRefusal(refusal -> refused.accept(refusal.sentence())));
    }

    /** Does this once nothing is on its way and nothing waits. */
    void whenKept(Runnable action) {
        if (busy) {
            afterwards.add(action);
        } else {
            action.run();
        }
    }

    private void next() {
        busy = false;
        FindingDraft draft = waiting;
        waiting = null;
        if (draft != null) {
            keep(draft);
        } else if (!afterwards.isEmpty()) {
            afterwards.removeFirst().run();
            next();
        }
    }
}
