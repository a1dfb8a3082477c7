package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** One parameter's values through the days, and the form for the next. */
final class ParameterForm {
    private final Form form = new Form();
    private final Parameter last;
    private final Field<String> value;
    private final Field<LocalDate> from;
    private final Field<String> source;
    private final Node node;

    /** @param history oldest first, at least one */
    ParameterForm(List<Parameter> history, ParametersViewModel model, Background background,
            Consumer<Parameter> changed) {
        last = history.getLast();
        value = valueField();
        from = form.date(Messages.text("ui.settings.from.new")).required().set(model.today())
                .hint(Messages.text("ui.settings.from.hint")).must(day -> !day.isBefore(last.validFrom()),
                        Messages.text("ui.settings.from.early", last.validFrom()));
        source = form.longText(Messages.text("ui.settings.source"), 2).required()
                .hint(Messages.text("ui.settings.source.hint"));
        Button verb = Buttons.primary(Messages.text("ui.settings.save"), () -> {});
        form.submitWith(verb, background, () -> model.set(wanted()).onSuccess(changed));
        form.node().setDisable(model.refusal().isPresent());
        node = new VBox(new Section(Messages.text("ui.settings.history"), past(history)),
                new Section(Messages.text("ui.settings.next"), form.node(),
                        Administration.line(verb, model.refusal())));
    }

    Node node() {
        return node;
    }

    void focus() {
        form.focus();
    }

    private Field<String> valueField() {
        ValueForm shape = ValueForm.of(last.value());
        String label = Messages.text("ui.settings.value");
        if (!shape.choices().isEmpty()) {
            return form.choice(label, shape.choices(), shape::words).required().set(last.value());
        }
        Field<String> field = shape == ValueForm.TEXT ? form.longText(label, 2) : form.text(label);
        return field.required().must(shape::accepts, shape.sentence()).set(last.value());
    }

    private Parameter wanted() {
        return new Parameter(last.name(), last.scope(), value.get(), from.get(), null, source.get());
    }

    private static Node past(List<Parameter> history) {
        KeyValues facts = new KeyValues();
        for (Parameter row : history) {
            String days = row.validTo() == null
                    ? Messages.text("ui.settings.since", row.validFrom())
                    : Messages.text("ui.settings.days", row.validFrom(), row.validTo());
            facts.add(days, Messages.text("ui.settings.past", ParameterWords.value(row), row.source()));
        }
        return facts;
    }
}
