package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A plan with its lines, and at the foot what can be done with it. In a draft Enter changes a line, later it shows it.
final class PlanPage {
    private final PlanModel model;
    private final Workplace place;
    private final BiConsumer<PlanSheet, @Nullable PlanLine> edit;
    private final PagedTable<PlanSheet.Line> table;
    private final PlanFoot foot;
    private final Button printTable;
    private final Button printAnnouncement;
    private final Button printAdjustment;
    private final ScreenPane pane;
    private final Drawer drawer;
    private @Nullable PlanSheet sheet;

    /**
     * @param back to the list of plans
     * @param edit opens the editor, for a new line where none is given
     */
    PlanPage(PlanModel model, Workplace place, Runnable back, BiConsumer<PlanSheet, @Nullable PlanLine> edit) {
        this.model = model;
        this.place = place;
        this.edit = edit;
        table = new PagedTable<>(Messages.text("ui.plan.lines.table"), place.background(), columns())
                .onOpen(this::openLine).count(this::counted)
                .empty(new EmptyState(Messages.text("ui.plan.why.empty")));
        printTable = Buttons.plain(Messages.text("ui.notice.plan.table"), () -> {});
        printTable.setOnAction(_ -> Buttons.waitFor(printTable, model.printTable(shown().plan().id())));
        printAnnouncement = Buttons.plain(Messages.text("ui.notice.plan.announcement"), () -> {});
        printAnnouncement.setOnAction(
                _ -> Buttons.waitFor(printAnnouncement, model.printAnnouncement(shown().plan().id())));
        printAdjustment = Buttons.plain(Messages.text("ui.notice.plan.adjustment"), this::askAdjustment);
        foot = new PlanFoot(model, place, this::refresh, () -> edit.accept(shown(), null));
        pane = new ScreenPane("", table.node(), foot.node()).filling(table.node())
                .aside(printTable, printAnnouncement, printAdjustment,
                        Buttons.link(Messages.text("ui.plan.back"), back));
        drawer = new Drawer(pane);
        drawer.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    Node node() {
        return drawer.node();
    }

    /** Shows a plan. */
    void show(PlanSheet plan) {
        sheet = plan;
        drawer.close();
        printAnnouncement.setDisable(plan.plan().state() != PlanState.PUBLISHED);
        printAdjustment.setVisible(plan.plan().state() == PlanState.PUBLISHED && plan.adjusts());
        printAdjustment.setManaged(printAdjustment.isVisible());
        pane.title(plan.plan().title()).remark(remark(plan));
        foot.show(plan);
        table.show(request -> Page.of(plan.lines(), request));
    }

    /** Reads the plan again; the button that was pressed may be gone, so the keyboard goes to the lines. */
    void refresh() {
        long id = shown().plan().id();
        place.background().run(BackgroundWork.quiet(_ -> model.sheet(id)).onSuccess(read -> {
            show(read);
            focus();
        }));
    }

    void focus() {
        table.focus();
    }

    private void askAdjustment() {
        String verb = Messages.text("ui.notice.plan.adjustment");
        place.dialogs().reason(verb, Messages.text("ui.notice.plan.adjustment.sentence"), verb,
                reason -> model.printAdjustment(shown().plan().id(), reason));
    }

    private PlanSheet shown() {
        return Objects.requireNonNull(sheet);
    }

    private static String remark(PlanSheet sheet) {
        AnnualPlan plan = sheet.plan();
        String made = Messages.text("ui.plan.remark", plan.number(), Messages.of(plan.state()), sheet.planner());
        if (plan.publishedOn() != null) {
            return Messages.text("ui.plan.remark.published", made, sheet.approver(), plan.publishedOn());
        }
        return sheet.approver().isEmpty() ? made : Messages.text("ui.plan.remark.approved", made, sheet.approver());
    }

    private String counted(long lines) {
        long drawn = shown().lines().stream().mapToLong(line -> line.estimate().drawn()).sum();
        return Messages.text("ui.plan.lines.count", lines, drawn);
    }

    private void openLine(PlanSheet.Line line) {
        if (model.steps(shown()).edit()) {
            edit.accept(shown(), line.line());
        } else {
            drawer.show(line.line().content().title(), new LineDetails(line));
        }
    }

    private @Nullable String verb(PlanSheet.Line line) {
        PlanSteps steps = model.steps(shown());
        if (steps.edit()) {
            return Messages.text("ui.plan.line.remove");
        }
        return shown().plan().state() == PlanState.PUBLISHED && steps.start()
                ? Messages.text(line.tasks() == 0 ? "ui.plan.task.start" : "ui.plan.task.again")
                : null;
    }

    private void act(PlanSheet.Line line) {
        if (model.steps(shown()).edit()) {
            String title = line.line().content().title();
            place.dialogs().confirmGrave(Messages.text("ui.plan.line.remove.title"),
                    Messages.text("ui.plan.line.remove.sentence", title), Messages.text("ui.plan.line.remove.verb"),
                    () -> place.background().run(BackgroundWork.quiet(_ -> {
                        model.removeLine(line.line());
                        return line;
                    }).onSuccess(_ -> refresh())));
        } else {
            new TaskStart(model, place).ask(line.line());
        }
    }

    private List<Column<PlanSheet.Line>> columns() {
        return List.of(Column.<PlanSheet.Line>number(Messages.text("ui.plan.line"), line -> line.line().ordinal())
                .width(3),
                Column.<PlanSheet.Line>text(Messages.text("ui.plan.task.name"), line -> content(line).title()).growing()
                        .width(12),
                Column.<PlanSheet.Line>text(Messages.text("ui.plan.items"), PlanPage::items).width(17),
                Column.<PlanSheet.Line>text(Messages.text("ui.plan.way"), line -> LineDetails.way(content(line)))
                        .width(9),
                Column.<PlanSheet.Line>text(Messages.text("ui.plan.period"), line -> LineDetails.period(content(line)))
                        .width(13),
                Column.<PlanSheet.Line>text(Messages.text("ui.plan.unit"), line -> content(line).unit()).width(6),
                Column.<PlanSheet.Line>number(Messages.text("ui.plan.population"),
                        line -> line.estimate().population()).width(5),
                Column.<PlanSheet.Line>number(Messages.text("ui.plan.drawn"), line -> line.estimate().drawn()).width(5),
                Column.<PlanSheet.Line>number(Messages.text("ui.plan.tasks"), PlanSheet.Line::tasks).width(4),
                Column.action("", this::verb, this::act));
    }

    private static LineContent content(PlanSheet.Line line) {
        return line.line().content();
    }

    private static String items(PlanSheet.Line line) {
        return line.items().size() == 1
                ? line.items().getFirst()
                : Messages.text("ui.plan.items.more", line.items().isEmpty() ? "" : line.items().getFirst(),
                        line.items().size());
    }
}
