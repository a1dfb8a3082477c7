package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalFilter;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The follow-ups and the steps that each can take. */
final class DisposalViewModel {
    private final DisposalSources sources;
    private final Actor actor;
    private final DisposalReader reader;
    private final LatestWork counting;
    private final LatestWork opening;
    private final ObjectProperty<DisposalFilter> filter = new SimpleObjectProperty<>(DisposalFilter.OPEN);
    private final ReadOnlyObjectWrapper<Map<DisposalFilter, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    DisposalViewModel(DisposalSources sources, Actor actor, Background background) {
        this.sources = sources;
        this.actor = actor;
        reader = new DisposalReader(sources);
        counting = background.latest();
        opening = background.latest();
    }

    ObjectProperty<DisposalFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Map<DisposalFilter, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Reads the rows that are meant at this moment. */
    PageLoader<DisposalRow> rows() {
        DisposalFilter meant = filter.get();
        return request -> reader.page(meant, request);
    }

    /** Counts again. */
    void count() {
        counting.run(BackgroundWork.quiet(_ -> {
            Map<DisposalFilter, Long> read = new EnumMap<>(DisposalFilter.class);
            for (DisposalFilter each : DisposalFilter.values()) {
                read.put(each, reader.count(each));
            }
            return read;
        }).onSuccess(counts::set));
    }

    /** Reads one with its history. */
    void open(long disposalId, Consumer<DisposalFile> shown) {
        opening.run(BackgroundWork.quiet(_ -> reader.file(disposalId)).onSuccess(shown));
    }

    boolean mayDispose() {
        return actor.may(Permission.DISPOSE);
    }

    boolean mayExtend() {
        return actor.may(Permission.APPROVE);
    }

    /** Whether the person logged in may confirm it: allowed to, and not the one who says it is done. */
    boolean mayConfirm(Disposal disposal) {
        return actor.may(Permission.REVIEW_FINDING) && !actor.login().equals(disposal.doneBy());
    }

    /** Why the person logged in cannot take the next step; empty when nothing stands in the way. */
    String obstacle(DisposalFile file) {
        Disposal disposal = file.row().disposal();
        if (disposal.state() == DisposalState.TO_CONFIRM && !mayConfirm(disposal)) {
            return Messages.text(actor.login().equals(disposal.doneBy())
                    ? "ui.disposal.confirm.own"
                    : "ui.disposal.confirm.forbidden", file.doneBy());
        }
        boolean working = disposal.state() == DisposalState.OPEN || disposal.state() == DisposalState.IN_PROGRESS;
        return working && !mayDispose() ? Messages.text("ui.disposal.forbidden", actor.name()) : "";
    }

    BackgroundWork<Disposal> begin(Disposal disposal) {
        return step(disposal, () -> sources.disposals().begin(actor, disposal.id()));
    }

    BackgroundWork<Disposal> done(Disposal disposal, String evidence) {
        return step(disposal, () -> sources.disposals().done(actor, disposal.id(), evidence));
    }

    BackgroundWork<Disposal> confirm(Disposal disposal) {
        return step(disposal, () -> sources.disposals().confirm(actor, disposal.id()));
    }

    BackgroundWork<Disposal> extend(Disposal disposal, LocalDate deadline, String reason) {
        return step(disposal, () -> sources.disposals().extend(actor, disposal.id(), deadline, reason));
    }

    /** Confirms it as another person, who is checked on the spot; asked on a worker's thread. */
    Actor confirmAs(Disposal disposal, Credentials typed) {
        Actor second = sources.accounts().second(actor, typed.name(), typed.password(), Permission.REVIEW_FINDING,
                Messages.text("ui.disposal.confirm.step"));
        sources.disposals().confirm(second, disposal.id());
        return second;
    }

    private static BackgroundWork<Disposal> step(Disposal disposal, Runnable step) {
        return BackgroundWork.quiet(_ -> {
            step.run();
            return disposal;
        });
    }
}
