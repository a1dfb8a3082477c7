package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.labelling.LabelNode;
import cn.shuangsuiji.catalog.labelling.RulePreview;
import cn.shuangsuiji.catalog.labelling.RuleUse;
import cn.shuangsuiji.catalog.labelling.Suggestion;
import cn.shuangsuiji.catalog.labelling.SuggestionRule;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A rule to be written or changed. It says how many targets it meets before it is kept. */
final class RuleForm {
    /** A rule that says nothing yet. */
    static final SuggestionRule EMPTY = new SuggestionRule(0, "", Set.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), true);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;\u3001\uff0c\uff1b|]+");

    private final SuggestionRule before;
    private final LabelDesk desk;
    private final Runnable saved;
    private final Form form = new Form();
    private final Field<LabelNode> label;
    private final Field<String> scope;
    private final Field<String> name;
    private final Field<String> licences;
    private final Field<String> industries;
    private final Field<Set<TargetKind>> kinds;
    private final Field<String> excludes;
    private final VBox box;

    RuleForm(SuggestionRule rule, List<LabelNode> labels, LabelDesk desk, Runnable saved) {
        before = rule;
        this.desk = desk;
        this.saved = saved;
        label = form.choice(Messages.text("ui.labels.label"), labels.stream().filter(LabelNode::active).toList(),
                node -> LabelForms.words(node.code(), node.name())).required();
        labels.stream().filter(node -> node.active() && node.code().equals(rule.label())).findFirst()
                .ifPresent(label::set);
        scope = words("ui.labels.rule.scope", rule.scopeWords(), 3).hint(Messages.text("ui.labels.rule.words.hint"));
        name = words("ui.labels.rule.name", rule.nameWords(), 1);
        licences = words("ui.labels.rule.licences", rule.licences(), 1);
        industries = form.text(Messages.text("ui.labels.rule.industries"))
                .set(String.join(Messages.text("ui.catalog.and"), rule.industries()))
                .hint(Messages.text("ui.labels.rule.industries.hint"));
        kinds = form.checks(Messages.text("ui.catalog.kind"), List.of(TargetKind.values()), Messages::of)
                .hint(Messages.text("ui.labels.rule.kinds.hint"));
        kinds.set(rule.kinds());
        excludes = words("ui.labels.rule.excludes", rule.excludes(), 1)
                .hint(Messages.text("ui.labels.rule.excludes.hint"));
        Button verb = desk.guarded(Buttons.primary(Messages.text("ui.labels.rule.try"), () -> {}));
        form.submitWith(verb, desk.place().background(), () -> trying(rule()));
        HBox buttons = new HBox(verb);
        buttons.getStyleClass().add("chips-line");
        if (rule.id() != 0) {
            RuleUse other = rule.active() ? RuleUse.WITHDRAWN : RuleUse.IN_USE;
            buttons.getChildren().add(desk.guarded(Buttons.plain(
                    Messages.text(rule.active() ? "ui.labels.rule.withdraw" : "ui.labels.rule.restore"),
                    () -> desk.place().background().run(desk.saying(() -> {
                        desk.sources().rules().setActive(desk.actor(), rule, other);
                        return other;
                    }, _ -> Messages.text("ui.labels.rule.saved"), saved)))));
        }
        box = new VBox(form.node(), buttons);
        box.getStyleClass().add("screen-part");
    }

    Node node() {
        return box;
    }

    void focus() {
        form.focus();
    }

    private SuggestionRule rule() {
        return new SuggestionRule(before.id(), label.get().code(), kinds.value().orElse(Set.of()), split(industries),
                split(scope), split(name), split(licences), split(excludes), before.active());
    }

    private BackgroundWork<RulePreview> trying(SuggestionRule rule) {
        return BackgroundWork.of(Messages.text("ui.labels.rule.trying"),
                progress -> desk.sources().rules().preview(rule, progress)).onSuccess(preview -> ask(rule, preview));
    }

    private void ask(SuggestionRule rule, RulePreview preview) {
        String examples = preview.examples().stream().map(RuleForm::example)
                .collect(Collectors.joining("\n"));
        desk.place().dialogs().confirm(Messages.text("ui.labels.rule.meets", preview.meets()),
                Messages.text("ui.labels.rule.meets.sentence", preview.meets(), preview.already(),
                        preview.meets() - preview.already(), examples),
                Messages.text("ui.labels.rule.save"),
                () -> desk.place().background().run(
                        desk.saying(() -> desk.sources().rules().save(desk.actor(), rule),
                                _ -> Messages.text("ui.labels.rule.saved"), saved)
                                .onRefusal(refused -> form.refuse(refused.sentence()))));
    }

    private static String example(Suggestion example) {
        return Messages.text("ui.labels.rule.example", example.name(), Messages.of(example.field()), example.word());
    }

    private Field<String> words(String key, List<String> words, int rows) {
        return form.longText(Messages.text(key), rows).set(String.join(Messages.text("ui.catalog.and"), words));
    }

    private static List<String> split(Field<String> field) {
        return field.value().stream().flatMap(text -> Arrays.stream(BETWEEN.split(text)))
                .filter(word -> !word.isBlank()).distinct().toList();
    }
}
