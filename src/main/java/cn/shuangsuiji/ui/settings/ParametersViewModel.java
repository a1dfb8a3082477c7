package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what holds on which day, and sets what holds from a day on. */
final class ParametersViewModel {
    private final App app;
    private final Actor actor;

    /** Which rows are shown. */
    enum Period {
        NOW, ALL
    }

    ParametersViewModel(App app, Actor actor) {
        this.app = app;
        this.actor = actor;
    }

    PageLoader<Parameter> rows(Period period) {
        LocalDate today = today();
        return request -> {
            List<Parameter> rows = app.offices.parameters().stream()
                    .filter(row -> period == Period.ALL || holds(row, today)).toList();
            return Page.of(rows, request);
        };
    }

    /** All rows of one parameter, oldest first; the last is the one to change. */
    BackgroundWork<List<Parameter>> history(Parameter parameter) {
        return BackgroundWork.quiet(_ -> app.offices.parameters().stream()
                .filter(row -> row.name().equals(parameter.name()) && row.scope().equals(parameter.scope())).toList());
    }

    /** Sets what holds from a day on. */
    BackgroundWork<Parameter> set(Parameter wanted) {
        return BackgroundWork.quiet(_ -> {
            app.offices.setParameter(actor.login(), wanted);
            return wanted;
        });
    }

    /**
     * Sets a parameter for one item.
     *
     * @throws AppException (from the work) when there is no such item
     */
    BackgroundWork<Parameter> add(String about, Parameter wanted) {
        return BackgroundWork.quiet(_ -> {
            if (app.catalog.item(about).isEmpty()) {
                throw new AppException("ui.settings.special.item.unknown", about);
            }
            app.offices.setParameter(actor.login(), wanted);
            return wanted;
        });
    }

    Badge state(Parameter parameter) {
        LocalDate today = today();
        if (holds(parameter, today)) {
            return new Badge(Messages.text("ui.settings.state.now"), Tone.PLAIN);
        }
        return parameter.validFrom().isAfter(today)
                ? new Badge(Messages.text("ui.settings.state.later"), Tone.ACCENT)
                : new Badge(Messages.text("ui.settings.state.over"), Tone.MUTED);
    }

    Optional<String> refusal() {
        return Administration.refusal(actor);
    }

    LocalDate today() {
        return LocalDate.now(app.clock);
    }

    private static boolean holds(Parameter row, LocalDate day) {
        return !row.validFrom().isAfter(day) && (row.validTo() == null || !row.validTo().isBefore(day));
    }
}
