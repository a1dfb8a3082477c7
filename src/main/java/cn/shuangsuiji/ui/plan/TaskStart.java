package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;

/** Makes a task from a line of a public plan and leads to it. */
final class TaskStart {
    private final PlanModel model;
    private final Workplace place;

    TaskStart(PlanModel model, Workplace place) {
        this.model = model;
        this.place = place;
    }

    /** Asks for the days of the inspections, the line's own period being proposed. */
    void ask(PlanLine line) {
        LineContent content = line.content();
        Form form = new Form();
        Field<LocalDate> from = form.date(Messages.text("ui.plan.inspect.from")).required()
                .set(content.from().isBefore(model.today()) ? model.today() : content.from());
        Field<LocalDate> to = form.date(Messages.text("ui.plan.inspect.to")).required().set(content.to());
        place.dialogs().form(Messages.text("ui.plan.task.start.title", content.title()),
                Messages.text("ui.plan.task.start.sentence", content.from(), content.to()), form,
                Messages.text("ui.plan.task.start.verb"), () -> {
                    LocalDate first = from.get();
                    LocalDate last = to.get();
                    return BackgroundWork.quiet(_ -> model.startTask(line, first, last)).onSuccess(task -> {
                        place.notifier().done(Messages.text("ui.plan.task.started", task.title()));
                        place.navigator().open("task", task.id());
                    });
                });
    }
}
