package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.DataAge;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionMode;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Enters a line of a plan: on the left what, who and whom, on the right the items and the ratios with the live estimate.
final class LineEditor {
    private final PlanModel plans;
    private final AnnualPlan plan;
    private final @Nullable PlanLine before;
    private final LineModel model;
    private final Form form = new Form();
    private final Field<String> title = form.text(Messages.text("ui.plan.task.name")).required();
    private final Field<Boolean> directed = form
            .choice(Messages.text("ui.plan.way"), List.of(false, true), LineDetails::directed).required();
    private final Field<Joint> joint = form
            .choice(Messages.text("ui.plan.joint"), List.of(Joint.values()), Messages::of)
            .required();
    private final Field<InspectionMode> mode = form
            .choice(Messages.text("ui.plan.mode"), List.of(InspectionMode.values()), Messages::of).required();
    private final Field<String> unit = form.text(Messages.text("ui.plan.unit")).required();
    private final Field<LocalDate> from = form.date(Messages.text("ui.plan.from")).required();
    private final Field<LocalDate> to = form.date(Messages.text("ui.plan.to")).required();
    private final Field<Set<TargetKind>> kinds = form
            .checks(Messages.text("ui.plan.kinds"), List.of(TargetKind.values()), Messages::of)
            .hint(Messages.text("ui.plan.kinds.hint"));
    private final Field<String> division = form.text(Messages.text("ui.plan.division"))
            .must(code -> code.matches("[0-9]{0,9}"), Messages.text("ui.plan.division.wrong"));
    private final Field<String> industry = form.text(Messages.text("ui.plan.industry"))
            .must(code -> code.matches("[A-Z]?[0-9]{0,4}"), Messages.text("ui.plan.industry.wrong"));
    private final Field<String> codes = form.longText(Messages.text("ui.plan.codes"), 2)
            .hint(Messages.text("ui.plan.codes.hint"))
            .must(LineModel::areCodes, Messages.text("ui.plan.codes.wrong"));
    private final DesignFields design;
    private final ItemChooser chooser;
    private final LatestWork counting;
    private final ScreenPane pane;

    /// What the editor chooses from.
    ///
    /// @param labels every label
    /// @param items the line's own items
    /// @param age how old the targets' list is
    record Lists(List<Label> labels, List<InspectionItem> items, DataAge age) {}

    /**
     * @param before the line to change; null for a new one
     * @param leave back to the plan, saved or not
     */
    LineEditor(PlanModel plans, Workplace place, AnnualPlan plan, @Nullable PlanLine before, Lists lists,
            Runnable leave) {
        this.plans = plans;
        this.plan = plan;
        this.before = before;
        model = new LineModel(before == null ? null : before.content(), lists.items(), lists.labels());
        design = new DesignFields(form, () -> model.items().size());
        chooser = new ItemChooser(model, plans.sources().catalog(), place);
        counting = place.background().latest();
        fill();
        bind(lists.labels());
        Button verb = Buttons.primary(
                Messages.text(before == null ? "ui.plan.line.save.new" : "ui.plan.line.save"), () -> {});
        form.submitWith(verb, place.background(), () -> {
            LineContent content = content();
            return BackgroundWork.quiet(_ -> {
                plans.saveLine(plan.id(), before, content);
                return content;
            }).onSuccess(saved -> {
                place.notifier().done(Messages.text("ui.plan.line.saved", saved.title()));
                leave.run();
            });
        });
        FlowPane foot = new FlowPane(verb, Buttons.plain(Messages.text("ui.plan.line.leave"), leave));
        foot.getStyleClass().add("chips");
        Node body = body(lists.age());
        pane = new ScreenPane(Messages.text(before == null ? "ui.plan.line.add" : "ui.plan.line.change"), body, foot)
                .filling(body).remark(plan.title());
        pane.setMinHeight(0);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.run();
            }
        });
        count();
        model.items().addListener((Observable _) -> count());
        model.kindsProperty().addListener(_ -> count());
        model.divisionProperty().addListener(_ -> count());
        model.industryProperty().addListener(_ -> count());
        model.codesProperty().addListener(_ -> count());
        model.labelProperty().addListener(_ -> count());
    }

    Node node() {
        return pane;
    }

    void focus() {
        form.focus();
    }

    private Node body(DataAge age) {
        VBox right = new VBox(chooser.node(),
                new Section(Messages.text("ui.plan.ratios"), new RatioGrid(model).node(), age(age)));
        right.getStyleClass().add("screen-part");
        VBox.setVgrow(chooser.node(), Priority.ALWAYS);
        return new SideBySide(form.node(), right).node();
    }

    private void fill() {
        if (before == null) {
            LocalDate first = LocalDate.of(plan.year(), Month.JANUARY, 1);
            from.set(first.isBefore(plans.today()) ? plans.today() : first);
            to.set(LocalDate.of(plan.year(), Month.DECEMBER, 31));
            joint.set(Joint.SINGLE);
            mode.set(InspectionMode.COUNTY_DRAWS_COUNTY_INSPECTS);
            return;
        }
        LineContent content = before.content();
        title.set(content.title());
        directed.set(content.directed());
        joint.set(content.joint());
        mode.set(content.mode());
        unit.set(content.unit());
        design.show(content.design());
        from.set(content.from());
        to.set(content.to());
    }

    private void bind(List<Label> labels) {
        kinds.property().bindBidirectional(model.kindsProperty());
        division.property().bindBidirectional(model.divisionProperty());
        industry.property().bindBidirectional(model.industryProperty());
        codes.property().bindBidirectional(model.codesProperty());
        List<Optional<Label>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        labels.forEach(label -> choices.add(Optional.of(label)));
        form.choice(Messages.text("ui.plan.label"), choices,
                choice -> choice.map(Label::name).orElse(Messages.text("ui.plan.label.none"))).property()
                .bindBidirectional(model.labelProperty());
    }

    private static javafx.scene.control.Label age(DataAge age) {
        javafx.scene.control.Label words = new javafx.scene.control.Label(
                Messages.text("ui.plan.lists.age", age.words()));
        words.setWrapText(true);
        words.getStyleClass().add((age.stale() ? Tone.DUE : Tone.MUTED).styleClass());
        return words;
    }

    private void count() {
        counting.run(model.count(plans.sources().catalog()));
    }

    private LineContent content() {
        return new LineContent(title.get(), directed.get(), joint.get(), mode.get(),
                model.items().stream().map(InspectionItem::code).toList(), model.filter(), model.ratios(), from.get(),
                to.get(), unit.get(), design.design());
    }
}
