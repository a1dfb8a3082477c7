package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Credentials;
import java.util.List;
import java.util.Optional;

/// Review of what somebody else entered, by the person logged in or by another one on the spot. Asked on a worker's
/// thread.
final class Reviews {
    /** So many are reviewed in one go at most. */
    private static final int BATCH = 1_000;

    private final InspectionSources sources;
    private final Actor actor;

    /** What one go would review: how many visits, how many of them with problems, how many problems. */
    record Batch(List<Visit> visits, int withProblems, int problems) {
        Batch {
            visits = List.copyOf(visits);
        }
    }

    Reviews(InspectionSources sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    /** Whether the person logged in may review at all. */
    boolean mayReview() {
        return actor.may(Permission.REVIEW_FINDING);
    }

    /** Whether the person logged in may review this visit: allowed to, and not the one who entered it. */
    boolean mayReview(Visit visit) {
        return mayReview() && !actor.login().equals(visit.enteredBy());
    }

    /** Visits whose names hold the text and that wait for review, less those the person logged in entered. */
    List<Visit> waiting(String text) {
        return sources.visits().page(new VisitFilter(text, null, List.of(VisitState.TO_REVIEW)),
                PageRequest.first(BATCH)).rows().stream().filter(visit -> !mayReview() || mayReview(visit)).toList();
    }

    /** What reviewing all of these would mean. */
    Batch batch(String text) {
        List<Visit> visits = waiting(text);
        int with = 0;
        int problems = 0;
        for (Visit visit : visits) {
            int found = (int) sources.visits().findings(visit.id()).stream().map(Finding::problem)
                    .filter(Boolean.TRUE::equals).count();
            with += found > 0 ? 1 : 0;
            problems += found;
        }
        return new Batch(visits, with, problems);
    }

    /** The next visit of the same task that this person could review. */
    Optional<Visit> next(Visit visit) {
        return sources.visits().ofTask(visit.taskId()).stream()
                .filter(other -> other.state() == VisitState.TO_REVIEW && other.id() != visit.id())
                .filter(this::mayReview).findFirst();
    }

    /** The other person, checked on the spot. */
    Actor second(Credentials typed) {
        return sources.accounts().second(actor, typed.name(), typed.password(), Permission.REVIEW_FINDING,
                Messages.text("ui.inspection.review.step"));
    }

    /** Approves one visit as the person logged in. */
    void approve(Visit visit) {
        sources.findings().approve(actor, visit.id());
    }

    /** Approves these, each on its own; those that the reviewer entered are passed over. */
    int approve(Actor reviewer, List<Visit> visits, Progress progress) {
        int approved = 0;
        for (Visit visit : visits) {
            progress.stopIfCancelled();
            progress.report(visit.name(), approved, visits.size());
            if (!reviewer.login().equals(visit.enteredBy())) {
                sources.findings().approve(reviewer, visit.id());
                approved++;
            }
        }
        return approved;
    }

    /** Approves these as another person, who is checked on the spot. */
    int approveAs(Credentials typed, List<Visit> visits) {
        return approve(second(typed), visits, Progress.NONE);
    }

    /** Gives a visit back as this person, with the reason. */
    void giveBack(Visit visit, String reason) {
        sources.findings().giveBack(actor, visit.id(), reason);
    }

    Actor actor() {
        return actor;
    }
}
