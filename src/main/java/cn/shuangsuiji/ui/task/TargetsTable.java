package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.assignment.LoggedChange;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.ui.draw.DrawnRow;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Who was drawn, who goes there, and how far each visit is. */
final class TargetsTable {
    private TargetsTable() {}

    static Node of(TaskFacts facts, Background background, Consumer<DrawnRow> open) {
        List<DrawnRow> rows = facts.draw().drawn();
        boolean isAssigned = facts.draw().balance().seats() > 0;
        List<Column<DrawnRow>> columns = new ArrayList<>();
        columns.add(Column.<DrawnRow>number(Messages.text("ui.task.target.ordinal"), DrawnRow::ordinal).width(3.3));
        columns.add(Column.text(Messages.text("ui.task.target.name"), DrawnRow::name).width(9).growing());
        columns.add(Column.code(Messages.text("ui.task.target.code"), DrawnRow::code));
        if (isAssigned) {
            columns.add(Column.text(Messages.text("ui.task.target.team"), DrawnRow::team).width(10.5));
        } else {
            columns.add(Column.text(Messages.text("ui.task.target.items"), DrawnRow::items).width(10));
        }
        if (facts.visits() > 0 || facts.changes().stream().anyMatch(LoggedChange::isSubstitution)) {
            columns.add(Column.<DrawnRow>badge(Messages.text("ui.task.target.state"), row -> badge(facts, row))
                    .width(4.8));
        }
        PagedTable<DrawnRow> table = new PagedTable<DrawnRow>(Messages.text("ui.task.target.table"), background,
                columns)
                .count(total -> Messages.text("ui.draw.visits", total)).onOpen(open)
                .empty(new EmptyState(Messages.text("ui.task.target.none")));
        table.show(request -> Page.of(rows, request));
        return table.node();
    }

    private static @Nullable Badge badge(TaskFacts facts, DrawnRow row) {
        return facts.isReplaced(row.code())
                ? new Badge(Messages.text("ui.task.target.replaced"), Tone.MUTED)
                : badge(row.visit());
    }

    static @Nullable Badge badge(@Nullable Visit visit) {
        if (visit == null) {
            return null;
        }
        boolean isDone = visit.state().compareTo(VisitState.PUBLISHED) >= 0;
        return new Badge(Messages.of(visit.state()), isDone ? Tone.GOOD : Tone.PLAIN);
    }
}
