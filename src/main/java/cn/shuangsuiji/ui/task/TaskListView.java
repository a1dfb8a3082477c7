package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.FilterBar;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;

/** All tasks, newest first. */
final class TaskListView {
    private final TaskListViewModel model;
    private final PagedTable<TaskRow> table;
    private final FilterBar filter;
    private final ScreenPane pane;

    TaskListView(TaskListViewModel model, Workplace window, LongConsumer open) {
        this.model = model;
        table = new PagedTable<>(Messages.text("ui.task.table"), window.background(), List.of(
                Column.<TaskRow>text(Messages.text("ui.task.column.number"), row -> row.task().number()).width(9),
                Column.<TaskRow>text(Messages.text("ui.task.column.title"), row -> row.task().content().title())
                        .width(12).growing(),
                Column.<TaskRow>badge(Messages.text("ui.task.platform"), row -> platform(row.task())).width(13),
                Column.<TaskRow>badge(Messages.text("ui.task.column.state"), row -> state(row.task())).width(5),
                Column.<TaskRow>date(Messages.text("ui.task.column.from"), row -> row.task().inspectFrom()),
                Column.<TaskRow>date(Messages.text("ui.task.column.to"), row -> row.task().inspectTo()),
                Column.<TaskRow>number(Messages.text("ui.task.column.visits"), row -> row.visits() == 0
                        ? null
                        : row.visits()),
                Column.<TaskRow>number(Messages.text("ui.task.column.reviewed"), row -> row.visits() == 0
                        ? null
                        : row.reviewed()),
                Column.<TaskRow>number(Messages.text("ui.task.column.closed"), row -> row.visits() == 0
                        ? null
                        : row.closed())));
        table.count(total -> Messages.text("ui.task.count", total)).onOpen(row -> open.accept(row.task().id()))
                .empty(new EmptyState(Messages.text("ui.task.empty"),
                        Buttons.primary(Messages.text("ui.task.empty.verb"), () -> window.navigator().open("plan"))));
        Chips<TaskScope> scope = new Chips<>(Messages.text("ui.task.scope"),
                List.of(TaskScope.values()), Messages::of);
        scope.selectedProperty().addListener((_, _, wanted) -> {
            model.scope(wanted);
            show();
        });
        filter = new FilterBar(Messages.text("ui.task.search"), text -> {
            model.search(text);
            show();
        }, scope.node());
        pane = new ScreenPane(Messages.text("ui.task.title"), filter.node(), table.node()).filling(table.node());
    }

    /** Reads the list. */
    void show() {
        table.show(model.rows());
    }

    /** Reads the list and puts the keyboard into it. */
    void refresh() {
        show();
        table.focus();
    }

    void focusSearch() {
        filter.focus();
    }

    Node node() {
        return pane;
    }

    private static Badge platform(InspectionTask task) {
        return task.platformNumber() == null
                ? new Badge(Messages.text("ui.task.unregistered"),
                        task.state() == TaskState.VOID ? Tone.MUTED : Tone.DUE)
                : new Badge(task.platformNumber(), Tone.PLAIN);
    }

    private static Badge state(InspectionTask task) {
        Tone tone = switch (task.state()) {
            case VOID -> Tone.MUTED;
            case DONE -> Tone.GOOD;
            default -> Tone.PLAIN;
        };
        return new Badge(Messages.of(task.state()), tone);
    }
}
