package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The years whose workdays are known; warns when the next is missing. */
final class CalendarView implements View {
    private final CalendarViewModel model;
    private final Workplace place;
    private final Label warning = new Label();
    private final PagedTable<CalendarYear> table;
    private final VBox box = new VBox();

    CalendarView(CalendarViewModel model, Workplace place) {
        this.model = model;
        this.place = place;
        warning.setWrapText(true);
        table = new PagedTable<>(Messages.text("ui.settings.part.CALENDAR"), place.background(), columns())
                .count(total -> Messages.text("ui.settings.calendar.count", total));
        table.fill(box, warning, Administration.line(
                Buttons.plain(Messages.text("ui.settings.calendar.take"), this::take), model.refusal()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(model.rows());
        place.background().run(model.warning().onSuccess(this::warn));
    }

    private List<Column<CalendarYear>> columns() {
        return List.of(
                Column.<CalendarYear>text(Messages.text("ui.settings.calendar.year"),
                        row -> Integer.toString(row.year())).width(6),
                Column.<CalendarYear>badge(Messages.text("ui.settings.state"), CalendarView::state).width(8),
                number("ui.settings.calendar.workdays", CalendarYear::workdays),
                number("ui.settings.calendar.off", CalendarYear::daysOff),
                number("ui.settings.calendar.madeup", CalendarYear::madeUp));
    }

    private static Column<CalendarYear> number(String key, Function<CalendarYear, Integer> days) {
        return Column.<CalendarYear>number(Messages.text(key), row -> counted(row, days)).width(12);
    }

    private static @Nullable Number counted(CalendarYear row, Function<CalendarYear, Integer> days) {
        return row.published() ? days.apply(row) : null;
    }

    private static Badge state(CalendarYear row) {
        return row.published()
                ? new Badge(Messages.text("ui.settings.calendar.published"), Tone.PLAIN)
                : new Badge(Messages.text("ui.settings.calendar.missing"), Tone.DUE);
    }

    private void warn(Badge words) {
        warning.setText(words.text());
        warning.getStyleClass().setAll("label", words.tone().styleClass());
    }

    private void take() {
        place.files().open(Messages.text("ui.settings.calendar.take"), Messages.text("ui.settings.calendar.files"),
                List.of("csv")).ifPresent(file -> place.background().run(model.take(file).onSuccess(year -> {
                    place.notifier().done(Messages.text("ui.settings.calendar.taken", Integer.toString(year)));
                    onShow();
                })));
    }
}
