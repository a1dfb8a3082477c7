package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A visit's record to be read, and to be reviewed by whoever may. */
final class RecordViewModel {
    private final Reviews reviews;
    private final Background background;
    private final VisitFile file;

    RecordViewModel(Reviews reviews, Background background, VisitFile file) {
        this.reviews = reviews;
        this.background = background;
        this.file = file;
    }

    VisitFile file() {
        return file;
    }

    boolean isToReview() {
        return file.visit().state() == VisitState.TO_REVIEW;
    }

    /** Whether the person logged in may review it. */
    boolean mayReview() {
        return reviews.mayReview(file.visit());
    }

    /** Why nothing can be done here, or who did what; in words. */
    String standing() {
        Visit visit = file.visit();
        return switch (visit.state()) {
            case TO_NOTIFY -> Messages.text("ui.inspection.standing.notify");
            case TO_INSPECT, ENTERING -> Messages.text("ui.inspection.standing.enter", reviews.actor().name());
            case TO_REVIEW -> mayReview()
                    ? Messages.text("ui.inspection.standing.review", entered())
                    : Messages.text(reviews.mayReview()
                            ? "ui.inspection.standing.own"
                            : "ui.inspection.standing.forbidden", entered());
            case REVIEWED, PUBLISHED, CLOSED -> Messages.text("ui.inspection.standing.done", entered(),
                    file.reviewedBy() == null ? "" : file.reviewedBy(), Messages.of(visit.state()));
        };
    }

    /**
     * Approves it as the person logged in.
     *
     * @param done told the next visit of the task that waits for this person's review
     */
    BackgroundWork<Optional<Visit>> approve(Consumer<Optional<Visit>> done) {
        return BackgroundWork.<Optional<Visit>>quiet(_ -> {
            reviews.approve(file.visit());
            return reviews.next(file.visit());
        }).onSuccess(done);
    }

    /** Approves it as another person, who is checked on the spot; asked on a worker's thread. */
    Actor approveAs(Credentials typed) {
        Actor second = reviews.second(typed);
        second.requireOtherThan(String.valueOf(file.visit().enteredBy()),
                Messages.text("ui.inspection.review.step"));
        reviews.approve(second, List.of(file.visit()), Progress.NONE);
        return second;
    }

    /** Gives it back to whoever entered it. */
    void giveBack(String reason, Runnable done) {
        background.run(BackgroundWork.quiet(_ -> {
            reviews.giveBack(file.visit(), reason);
            return reason;
        }).onSuccess(_ -> done.run()));
    }

    private String entered() {
        return file.enteredBy() == null ? "" : file.enteredBy();
    }
}
