package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetEntry;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Enters a target of the office's own, or changes one. A new one gets a code proposed from its kind and its owner; a target
/// of the same name is told before anything is saved.
final class TargetForm {
    private final Form form = new Form();
    private final Field<TargetKind> kind = form.choice(Messages.text("ui.catalog.kind"), List.of(TargetKind.values()),
            Messages::of).required();
    private final Field<String> owner = form.text(Messages.text("ui.catalog.owner.code"))
            .hint(Messages.text("ui.catalog.owner.code.hint"));
    private final Field<String> name = form.text(Messages.text("ui.catalog.name")).required();
    private final Field<String> code = form.text(Messages.text("ui.catalog.code")).required()
            .hint(Messages.text("ui.catalog.own.code.hint"));
    private final Field<String> address = form.text(Messages.text("ui.catalog.address")).required();
    private final Field<String> division;
    private final Field<String> representative;
    private final Field<String> phone;
    private final Field<String> registration;
    private final Field<String> industry;
    private final Field<String> scope;
    private final TargetActions actions;
    private final Label twins = new Label();
    private final VBox box;
    private String proposed = "";
    private String lookedAt = "";

    /**
     * @param before the target as it is; null for a new one
     * @param ownerCode the entity that a new one belongs to; empty for none
     */
    TargetForm(@Nullable Target before, String ownerCode, TargetActions actions, Consumer<TargetSaved> saved) {
        this.actions = actions;
        division = form.choice(Messages.text("ui.catalog.town"),
                actions.divisions(before == null ? "" : before.division()), actions::area).required();
        representative = form.text(Messages.text("ui.catalog.representative"));
        phone = form.text(Messages.text("ui.catalog.phone"));
        registration = form.text(Messages.text("ui.catalog.registration"));
        industry = form.text(Messages.text("ui.catalog.industry"));
        scope = form.longText(Messages.text("ui.catalog.scope"), 3);
        twins.setWrapText(true);
        twins.getStyleClass().add("due");
        show("");
        Button verb = Buttons.primary(
                Messages.text(before == null ? "ui.catalog.own.save" : "ui.catalog.own.save.change"), () -> {});
        if (before == null) {
            kind.set(ownerCode.isEmpty() ? TargetKind.INDIVIDUAL : TargetKind.SITE);
            owner.set(ownerCode);
            kind.property().addListener(_ -> propose());
            owner.control().focusedProperty().addListener((_, _, here) -> {
                if (!here) {
                    propose();
                }
            });
            propose();
        } else {
            fill(before);
            code.control().setDisable(true);
        }
        form.submitWith(verb, actions.background(), () -> {
            TargetEntry entry = entry();
            return BackgroundWork.quiet(_ -> before == null ? add(entry) : actions.change(entry)).onSuccess(done -> {
                show(done.twins());
                if (done.twins().isEmpty()) {
                    saved.accept(done);
                }
            });
        });
        box = new VBox(form.node(), twins, verb);
        box.getStyleClass().add("screen-part");
    }

    Node node() {
        return box;
    }

    void focus() {
        form.focus();
    }

    /** The first time a twin is told; the same entry sent off again is meant. */
    private TargetSaved add(TargetEntry entry) {
        String told = lookedAt.equals(entry.toString()) ? "" : actions.twins(entry);
        lookedAt = entry.toString();
        return told.isEmpty() ? actions.add(entry) : new TargetSaved(entry.code(), told, List.of());
    }

    private void show(String sentence) {
        twins.setText(sentence);
        twins.setVisible(!sentence.isEmpty());
        twins.setManaged(!sentence.isEmpty());
    }

    /** Proposes a code while the clerk has not typed one. */
    private void propose() {
        if (!code.value().orElse("").equals(proposed)) {
            return;
        }
        TargetKind chosen = kind.value().orElse(TargetKind.INDIVIDUAL);
        String belongsTo = owner.value().orElse("");
        actions.background().run(BackgroundWork.quiet(_ -> actions.proposeCode(chosen, belongsTo)).onSuccess(free -> {
            if (code.value().orElse("").equals(proposed)) {
                proposed = free;
                code.set(free);
            }
        }));
    }

    private void fill(Target before) {
        kind.set(before.kind());
        owner.set(before.ownerCode() == null ? "" : before.ownerCode());
        code.set(before.code());
        name.set(before.name());
        address.set(before.address());
        division.set(before.division());
        representative.set(before.legalRepresentative());
        phone.set(before.phone());
        registration.set(before.registrationNumber());
        industry.set(before.industry());
        scope.set(before.scope());
    }

    private TargetEntry entry() {
        return new TargetEntry(code.get(), text(registration), kind.get(), name.get(), owner.value().orElse(null),
                address.get(), division.get(), text(representative), text(phone), text(industry), text(scope));
    }

    private static String text(Field<String> field) {
        return field.value().orElse("");
    }
}
