package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Sets a parameter for one item: which rule, for which, what, from when, and where it is written. */
final class SpecialRuleForm {
    private final ParametersViewModel model;
    private final Background background;
    private final Consumer<Parameter> added;
    private final Chips<SpecialRule> rules = new Chips<>(Messages.text("ui.settings.special.rule"),
            List.of(SpecialRule.values()), rule -> Messages.text("ui.settings.special." + rule));
    private final VBox below = new VBox();
    private final VBox node = new VBox(rules.node(), below);
    private Form form;

    SpecialRuleForm(ParametersViewModel model, Background background, Consumer<Parameter> added) {
        this.model = model;
        this.background = background;
        this.added = added;
        node.getStyleClass().add("screen-part");
        form = show(rules.selectedProperty().get());
        rules.selectedProperty().addListener((_, _, rule) -> {
            form = show(rule);
            form.focus();
        });
    }

    Node node() {
        return node;
    }

    void focus() {
        form.focus();
    }

    private Form show(SpecialRule rule) {
        Form shown = new Form();
        Field<String> subject = shown.text(Messages.text("ui.settings.special.item")).required();
        @Nullable
        Field<RiskClass> riskClass = rule == SpecialRule.ITEM_RATIO || rule == SpecialRule.ITEM_FREQUENCY
                ? shown.choice(Messages.text("ui.settings.special.class"), List.of(RiskClass.values()), Messages::of)
                        .required()
                : null;
        Field<String> value = shown.text(Messages.text("ui.settings.value")).required()
                .hint(Messages.text("ui.settings.special.hint." + rule))
                .must(rule::accepts, Messages.text("ui.settings.special.wrong." + rule));
        Field<LocalDate> from = shown.date(Messages.text("ui.settings.from.new")).required().set(model.today());
        Field<String> source = shown.longText(Messages.text("ui.settings.source"), 2).required()
                .hint(Messages.text("ui.settings.source.hint"));
        Button verb = Buttons.primary(Messages.text("ui.settings.special.save"), () -> {});
        shown.submitWith(verb, background, () -> {
            String about = subject.get().strip();
            String scope = riskClass == null ? about : about + "/" + riskClass.get().name();
            return model.add(about, new Parameter(rule.parameter(), scope, value.get().strip(), from.get(), null,
                    source.get())).onSuccess(added);
        });
        shown.node().setDisable(model.refusal().isPresent());
        below.getChildren().setAll(shown.node(), Administration.line(verb, model.refusal()));
        return shown;
    }
}
