package cn.shuangsuiji.ui.today;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.Urgency;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Navigator;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Reads what waits and leads to it. */
final class TodayViewModel {
    private final App app;
    private final Actor actor;
    private final Navigator navigator;
    private final LatestWork reading;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.MINE);
    private final ReadOnlyObjectWrapper<TodayPage> page;

    TodayViewModel(App app, Actor actor, Background background, Navigator navigator) {
        this.app = app;
        this.actor = actor;
        this.navigator = navigator;
        this.reading = background.latest();
        this.page = new ReadOnlyObjectWrapper<>(new TodayPage(LocalDate.now(app.clock), TodayPage.DayKind.UNKNOWN,
                Map.of(), 0, 0, Map.of()));
        scope.subscribe(this::refresh);
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ReadOnlyObjectProperty<TodayPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void refresh() {
        Scope chosen = scope.get();
        reading.run(BackgroundWork.quiet(_ -> read(chosen)).onSuccess(page::set));
    }

    void open(Duty duty) {
        if (duty.subject() == 0) {
            navigator.open(duty.kind().screen());
        } else {
            navigator.open(duty.kind().screen(), duty.subject());
        }
    }

    /** How many duties wait for this person, for the navigation. */
    long count() {
        return app.today.duties().stream().filter(duty -> duty.concerns(actor)).count();
    }

    private TodayPage read(Scope chosen) {
        List<Duty> all = app.today.duties();
        List<Duty> mine = all.stream().filter(duty -> duty.concerns(actor)).toList();
        Map<Urgency, List<Duty>> groups = (chosen == Scope.MINE ? mine : all).stream().collect(
                Collectors.groupingBy(Duty::urgency, () -> new EnumMap<>(Urgency.class), Collectors.toList()));
        LocalDate today = LocalDate.now(app.clock);
        return new TodayPage(today, dayKind(today), groups, mine.size(), all.size(), app.accounts.names());
    }

    private TodayPage.DayKind dayKind(LocalDate day) {
        if (!app.calendar.published(day.getYear())) {
            return TodayPage.DayKind.UNKNOWN;
        }
        return app.calendar.isWorkday(day) ? TodayPage.DayKind.WORKDAY : TodayPage.DayKind.REST;
    }
}
