package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** All plans, newest first. */
final class PlanListPage {
    private static final long FIRST_YEAR = 2015;
    private static final long LAST_YEAR = 2099;

    private final PlanModel model;
    private final Workplace place;
    private final LongConsumer open;
    private final PagedTable<PlanModel.Row> table;
    private final ScreenPane pane;

    PlanListPage(PlanModel model, Actor actor, Workplace place, LongConsumer open) {
        this.model = model;
        this.place = place;
        this.open = open;
        table = new PagedTable<>(Messages.text("ui.plan.title"), place.background(), columns())
                .onOpen(row -> open.accept(row.plan().id())).count(total -> Messages.text("ui.plan.count", total))
                .empty(new EmptyState(Messages.text("ui.plan.none")));
        Button begin = Buttons.primary(Messages.text("ui.plan.begin"), this::begin);
        begin.setDisable(!actor.may(Permission.PLAN));
        pane = new ScreenPane(Messages.text("ui.plan.title"), table.node()).filling(table.node()).aside(begin);
        if (begin.isDisabled()) {
            pane.remark(Messages.text("ui.plan.why.plan.not"));
        }
        table.show(model.plans());
    }

    Node node() {
        return pane;
    }

    void refresh() {
        table.refresh();
    }

    void focus() {
        table.focus();
    }

    /** How a plan's state is coloured: what waits for somebody stands out. */
    static Badge state(PlanState state) {
        return new Badge(Messages.of(state), switch (state) {
            case DRAFT -> Tone.PLAIN;
            case SUBMITTED, APPROVED -> Tone.DUE;
            case PUBLISHED -> Tone.MUTED;
        });
    }

    private void begin() {
        Form form = new Form();
        LocalDate today = model.today();
        Field<Long> year = form.number(Messages.text("ui.plan.year")).required().set((long) today.getYear())
                .must(value -> value >= FIRST_YEAR && value <= LAST_YEAR, Messages.text("ui.plan.year.wrong"));
        Field<String> title = form.text(Messages.text("ui.plan.name")).required()
                .set(Messages.text("ui.plan.name.proposed", Integer.toString(today.getYear())));
        place.dialogs().form(Messages.text("ui.plan.begin"), Messages.text("ui.plan.begin.sentence"), form,
                Messages.text("ui.plan.begin.verb"), () -> {
                    int chosen = Math.toIntExact(year.get());
                    String name = title.get();
                    return BackgroundWork.quiet(_ -> model.create(chosen, name)).onSuccess(plan -> {
                        place.navigator().refresh();
                        open.accept(plan.id());
                    });
                });
    }

    private static List<Column<PlanModel.Row>> columns() {
        return List.of(
                Column.<PlanModel.Row>text(Messages.text("ui.plan.year"), row -> Integer.toString(row.plan().year()))
                        .width(4),
                Column.<PlanModel.Row>code(Messages.text("ui.plan.number"), row -> row.plan().number()).width(11),
                Column.<PlanModel.Row>text(Messages.text("ui.plan.name"), row -> row.plan().title()).growing()
                        .width(16),
                Column.<PlanModel.Row>badge(Messages.text("ui.plan.state"), row -> state(row.plan().state())).width(6),
                Column.<PlanModel.Row>number(Messages.text("ui.plan.lines"), PlanModel.Row::lines).width(5),
                Column.<PlanModel.Row>text(Messages.text("ui.plan.planner"), PlanModel.Row::planner).width(7),
                Column.<PlanModel.Row>text(Messages.text("ui.plan.approver"), PlanModel.Row::approver).width(7),
                Column.<PlanModel.Row>date(Messages.text("ui.plan.published"), row -> row.plan().publishedOn()));
    }
}
