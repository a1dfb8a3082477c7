package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Enters a person, or changes the entry. */
final class InspectorForm {
    private final Form form = new Form();
    private final Field<String> certificate = form.text(Messages.text("ui.catalog.certificate")).required();
    private final Field<LocalDate> expires = form.date(Messages.text("ui.catalog.certificate.until")).required();
    private final Field<String> name = form.text(Messages.text("ui.catalog.person")).required();
    private final Field<String> unit = form.text(Messages.text("ui.catalog.unit")).required();
    private final Field<String> position = form.text(Messages.text("ui.catalog.position"));
    private final Field<String> phone = form.text(Messages.text("ui.catalog.phone"));
    private final Field<Boolean> leader = form.check("", Messages.text("ui.catalog.leader.may"));
    private final Field<Boolean> active = form.check("", Messages.text("ui.catalog.active"));
    private final Optional<Field<Set<String>>> labels;
    private final VBox box;

    /**
     * @param before the person as entered; null for a new one
     * @param known every label, by code
     * @param saved called when the service has it
     */
    InspectorForm(@Nullable InspectorFile before, Map<String, Label> known, InspectorListModel model,
            Background background, Consumer<InspectorSaved> saved) {
        List<String> codes = known.keySet().stream().sorted().toList();
        labels = codes.isEmpty()
                ? Optional.empty()
                : Optional.of(form.checks(Messages.text("ui.catalog.labels"), codes,
                        code -> known.containsKey(code) ? known.get(code).name() : code));
        active.set(true);
        if (before != null) {
            fill(before);
        }
        Button verb = Buttons.primary(
                Messages.text(before == null ? "ui.catalog.inspector.save" : "ui.catalog.inspector.save.change"),
                () -> {});
        String old = before == null ? null : before.inspector().certificate();
        form.submitWith(verb, background, () -> {
            InspectorEntry entry = entry();
            return BackgroundWork.quiet(_ -> model.save(old, entry))
                    .onSuccess(warnings -> saved.accept(saved(entry, warnings)));
        });
        box = new VBox(form.node(), verb);
        box.getStyleClass().add("screen-part");
    }

    Node node() {
        return box;
    }

    void focus() {
        form.focus();
    }

    private void fill(InspectorFile before) {
        Inspector inspector = before.inspector();
        certificate.set(inspector.certificate());
        expires.set(inspector.certificateExpires());
        name.set(inspector.name());
        unit.set(inspector.unit());
        position.set(inspector.position());
        phone.set(inspector.phone());
        leader.set(inspector.leader());
        active.set(inspector.active());
        labels.ifPresent(field -> field.set(before.labels()));
    }

    private InspectorEntry entry() {
        return new InspectorEntry(certificate.get(), expires.get(), name.get(), unit.get(), position.value().orElse(""),
                phone.value().orElse(""), leader.get(), active.get(), labels.flatMap(Field::value).orElse(Set.of()));
    }

    private static InspectorSaved saved(InspectorEntry entry, List<String> warnings) {
        List<String> sentences = warnings.isEmpty()
                ? List.of(Messages.text("ui.catalog.inspector.saved", entry.name()))
                : warnings;
        return new InspectorSaved(entry.certificate(), sentences);
    }
}
