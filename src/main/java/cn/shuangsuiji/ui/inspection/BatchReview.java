package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Notifier;

/// Review of all visits that match in one go: says first what it would mean, then approves each on its own.
final class BatchReview {
    private final Reviews reviews;
    private final Background background;
    private final Notifier notifier;
    private final Dialogs dialogs;
    private final Runnable done;

    BatchReview(Reviews reviews, Background background, Notifier notifier, Dialogs dialogs, Runnable done) {
        this.reviews = reviews;
        this.background = background;
        this.notifier = notifier;
        this.dialogs = dialogs;
        this.done = done;
    }

    /** Asks whether to approve all whose names hold the text. */
    void ask(String text) {
        background.run(BackgroundWork.quiet(_ -> reviews.batch(text)).onSuccess(this::ask));
    }

    private void ask(Reviews.Batch batch) {
        String title = Messages.text("ui.inspection.batch.title");
        String sentence = Messages.text("ui.inspection.batch.sentence", batch.visits().size(),
                batch.visits().size() - batch.withProblems(), batch.withProblems(), batch.problems());
        String verb = Messages.text("ui.inspection.review.all", batch.visits().size());
        if (reviews.mayReview()) {
            dialogs.confirm(title, sentence, verb, () -> background.run(BackgroundWork.of(title,
                    progress -> reviews.approve(reviews.actor(), batch.visits(), progress))
                    .onEnd(done).onSuccess(approved -> say(approved, batch))));
        } else {
            dialogs.secondPerson(title, sentence, verb,
                    typed -> reviews.approveAs(typed, batch.visits()), approved -> {
                        done.run();
                        say(approved, batch);
                    });
        }
    }

    private void say(int approved, Reviews.Batch batch) {
        int own = batch.visits().size() - approved;
        notifier.done(own == 0
                ? Messages.text("ui.inspection.batch.done", approved)
                : Messages.text("ui.inspection.batch.done.own", approved, own));
    }
}
