package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Exemption;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.ResultWordings;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.Columns;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All fields of an item; saving puts it into the draft, the list in force stays as it is.
public final class ItemForm {
    private final Form form = new Form();
    private final Map<String, Field<String>> texts = new LinkedHashMap<>();
    private final Field<Set<TargetKind>> kinds;
    private final Field<Importance> importance;
    private final Field<Set<CheckMethod>> methods;
    private final Field<Optional<Label>> label;
    private final Field<Optional<Label>> qualification;
    private final Field<Boolean> joint;
    private final Field<Optional<Exemption>> exemption;
    private final VBox box;

    /**
     * @param before what the item says now; null for a new one
     * @param saved called when the draft has it
     */
    public ItemForm(@Nullable ItemContent before, List<Label> labels, ItemListSources sources, Actor actor,
            Workplace place, Runnable saved) {
        if (before == null) {
            text("code").required().must(code -> code.matches("[0-9A-Za-z._-]{1,64}"),
                    Messages.text("ui.itemlist.code.wrong"));
        }
        text("category").required();
        text("name").required();
        importance = form.choice(title("importance"), List.of(Importance.values()), Messages::of).required();
        kinds = form.checks(title("targetKinds"), List.of(TargetKind.values()), Messages::of)
                .hint(Messages.text("ui.itemlist.kinds.hint")).required();
        text("targetText").hint(Messages.text("ui.itemlist.targets.hint"));
        label = label("targetLabel", labels);
        methods = form.checks(title("methods"), List.of(CheckMethod.values()), Messages::of).required();
        text("level");
        lines("legalBasis", 3);
        text("ratio");
        text("frequency");
        qualification = label("qualification", labels);
        exemption = form.choice(title("exemption"), optional(List.of(Exemption.values())),
                choice -> choice.map(Messages::of).orElse(Messages.text("ui.itemlist.drawn")));
        joint = form.check("", title("jointSuitable"));
        Stream.of("initiatingDepartment", "cooperatingDepartments", "section", "compiledBy").forEach(this::text);
        lines("materials", 2);
        lines("guidance", 3);
        lines("resultWordings", 3).hint(Messages.text("ui.itemlist.wordings.hint"))
                .must(ResultWordings::areReadable, Messages.text("ui.itemlist.wordings.wrong"));
        fill(before, labels);
        Button verb = Buttons.primary(Messages.text("ui.itemlist.item.save"), () -> {});
        form.submitWith(verb, place.background(), () -> {
            ItemContent content = content(before);
            return BackgroundWork.quiet(_ -> {
                if (before == null) {
                    sources.drafts().add(actor, content);
                } else {
                    sources.drafts().edit(actor, content);
                }
                return content;
            }).onSuccess(kept -> {
                place.notifier().done(Messages.text("ui.itemlist.item.saved", kept.name()));
                saved.run();
            });
        });
        box = new VBox(form.node(), verb);
        box.getStyleClass().add("screen-part");
    }

    public Node node() {
        return box;
    }

    public void focus() {
        form.focus();
    }

    private void fill(@Nullable ItemContent before, List<Label> labels) {
        if (before == null) {
            importance.set(Importance.GENERAL);
            methods.set(Set.of(CheckMethod.ON_SITE));
            label.set(Optional.empty());
            qualification.set(Optional.empty());
            exemption.set(Optional.empty());
            joint.set(false);
            return;
        }
        InspectionItem item = before.item("");
        texts.forEach((key, field) -> field.set(before.get(key)));
        importance.set(item.importance());
        kinds.set(item.targetKinds());
        methods.set(item.methods());
        label.set(find(labels, item.targetLabel()));
        qualification.set(find(labels, item.qualification()));
        exemption.set(Optional.ofNullable(item.exemption()));
        joint.set(item.jointSuitable());
    }

    private ItemContent content(@Nullable ItemContent before) {
        Map<String, String> values = new HashMap<>();
        if (before != null) {
            values.putAll(before.values());
        }
        texts.forEach((key, field) -> values.put(key, field.value().orElse("").strip()));
        values.put("importance", importance.get().name());
        values.put("targetKinds", ItemContent.names(kinds.get()));
        values.put("methods", ItemContent.names(methods.get()));
        values.put("targetLabel", code(label));
        values.put("qualification", code(qualification));
        values.put("exemption", exemption.value().flatMap(chosen -> chosen).map(Enum::name).orElse(""));
        values.put("jointSuitable", joint.get() ? "1" : "0");
        values.putIfAbsent("active", "1");
        return new ItemContent(values);
    }

    private Field<String> text(String key) {
        return keep(key, form.text(title(key)));
    }

    private Field<String> lines(String key, int rows) {
        return keep(key, form.longText(title(key), rows));
    }

    private Field<String> keep(String key, Field<String> field) {
        texts.put(key, field);
        return field;
    }

    private Field<Optional<Label>> label(String key, List<Label> labels) {
        return form.choice(title(key), optional(labels),
                choice -> choice.map(Label::name).orElse(Messages.text("ui.itemlist.label.none")));
    }

    private static <T> List<Optional<T>> optional(List<T> choices) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        choices.forEach(choice -> all.add(Optional.of(choice)));
        return all;
    }

    private static Optional<Label> find(List<Label> labels, @Nullable String code) {
        return labels.stream().filter(each -> Objects.equals(each.code(), code)).findFirst();
    }

    private static String code(Field<Optional<Label>> field) {
        return field.value().flatMap(chosen -> chosen).map(Label::code).orElse("");
    }

    private static String title(String key) {
        return Columns.of(ListKind.ITEMS).stream().filter(column -> column.key().equals(key)).findFirst()
                .map(Column::title).orElseThrow();
    }
}
