package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.CertificateKind;
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
import java.util.function.Function;
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
    private final Field<CertificateKind> kind = form.choice(Messages.text("ui.catalog.certificate.kind"),
            List.of(CertificateKind.values()), Messages::of).required();
    private final Field<String> division = form.text(Messages.text("ui.catalog.office.division")).required();
    private final Field<String> position = form.text(Messages.text("ui.catalog.position"));
    private final Field<String> phone = form.text(Messages.text("ui.catalog.phone"));
    private final Field<Boolean> leader = form.check("", Messages.text("ui.catalog.leader.may"));
    private final Optional<Field<Set<String>>> labels;
    private final Optional<Field<Set<String>>> expertIn;
    private final Optional<Field<Set<String>>> areas;
    private final Field<LocalDate> leftOn;
    private final VBox box;

    /// What there is to choose from.
    ///
    /// @param labels every label, by code
    /// @param county the office's code
    /// @param areas codes of the townships to which people may be sent
    record Offer(Map<String, Label> labels, String county, List<String> areas, Areas names, LocalDate today) {}

    /**
     * @param before the person as entered; null for a new one
     * @param saved called when the service has it
     */
    InspectorForm(@Nullable InspectorFile before, Offer offer, InspectorListModel model, Background background,
            Consumer<InspectorSaved> saved) {
        List<String> codes = offer.labels().keySet().stream().sorted().toList();
        Function<String, String> word = code -> Optional.ofNullable(offer.labels().get(code)).map(Label::name)
                .orElse(code);
        labels = checks("ui.catalog.labels.held", codes, word);
        expertIn = checks("ui.catalog.expert", codes, word);
        areas = checks("ui.catalog.areas", offer.areas(), offer.names()::name);
        areas.ifPresent(field -> field.hint(Messages.text("ui.catalog.areas.hint")));
        leftOn = form.date(Messages.text("ui.catalog.left.on")).hint(Messages.text("ui.catalog.left.on.hint"))
                .must(day -> !day.isAfter(offer.today()), Messages.text("ui.catalog.left.on.later"));
        kind.set(CertificateKind.ADMINISTRATIVE);
        division.set(offer.county());
        if (before != null) {
            fill(before, offer.today());
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

    private Optional<Field<Set<String>>> checks(String label, List<String> codes, Function<String, String> word) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(form.checks(Messages.text(label), codes, word));
    }

    private void fill(InspectorFile before, LocalDate today) {
        Inspector inspector = before.inspector();
        certificate.set(inspector.certificate());
        kind.set(inspector.certificateKind());
        expires.set(inspector.certificateExpires());
        name.set(inspector.name());
        if (!inspector.division().isEmpty()) {
            division.set(inspector.division());
        }
        unit.set(inspector.unit());
        position.set(inspector.position());
        phone.set(inspector.phone());
        leader.set(inspector.leader());
        labels.ifPresent(field -> field.set(before.labels()));
        expertIn.ifPresent(field -> field.set(before.expertIn()));
        areas.ifPresent(field -> field.set(before.areas()));
        if (!inspector.active()) {
            leftOn.set(Optional.ofNullable(inspector.leftOn()).orElse(today));
        }
    }

    private InspectorEntry entry() {
        return new InspectorEntry(certificate.get(), kind.get(), expires.get(), name.get(), division.get(), unit.get(),
                position.value().orElse(""), phone.value().orElse(""), leader.get(), leftOn.value().orElse(null),
                chosen(labels), chosen(expertIn), chosen(areas));
    }

    private static Set<String> chosen(Optional<Field<Set<String>>> field) {
        return field.flatMap(Field::value).orElse(Set.of());
    }

    private static InspectorSaved saved(InspectorEntry entry, List<String> warnings) {
        List<String> sentences = warnings.isEmpty()
                ? List.of(Messages.text("ui.catalog.inspector.saved", entry.name()))
                : warnings;
        return new InspectorSaved(entry.certificate(), sentences);
    }
}
