package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.labelling.LabelNode;
import cn.shuangsuiji.catalog.labelling.StarterResult;
import cn.shuangsuiji.catalog.labelling.SuggestionRule;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The rules; a line opens the rule to be changed. */
final class RulesPane implements View {
    /** How many of the missing labels a sentence names. */
    private static final int NAMED = 8;

    private final LabelDesk desk;
    private final PagedTable<SuggestionRule> table;
    private final VBox box = new VBox();
    private List<LabelNode> labels = List.of();
    private Map<String, String> names = Map.of();

    private record Read(List<LabelNode> labels, List<SuggestionRule> rules) {}

    RulesPane(LabelDesk desk) {
        this.desk = desk;
        table = new PagedTable<>(Messages.text("ui.labels.part.rules"), desk.place().background(), columns())
                .onOpen(this::open).count(count -> Messages.text("ui.labels.rules.count", count))
                .empty(new EmptyState(Messages.text("ui.labels.rules.none")));
        HBox bar = new HBox(
                desk.guarded(Buttons.primary(Messages.text("ui.labels.rule.add"), () -> open(RuleForm.EMPTY))),
                desk.guarded(Buttons.plain(Messages.text("ui.labels.rules.shipped"), this::addShipped)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        table.fill(box, bar);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        desk.place().background().run(BackgroundWork.quiet(_ -> new Read(desk.sources().labels().tree(),
                desk.sources().rules().rules())).onSuccess(read -> {
                    labels = read.labels();
                    names = labels.stream().collect(Collectors.toMap(LabelNode::code, LabelNode::name));
                    List<SuggestionRule> rules = read.rules();
                    table.show(request -> Page.of(rules, request));
                }));
    }

    private void open(SuggestionRule rule) {
        if (labels.stream().noneMatch(LabelNode::active)) {
            desk.place().notifier().refused(Messages.text("ui.labels.rule.nolabel"));
            return;
        }
        RuleForm form = new RuleForm(rule, labels, desk, () -> {
            desk.drawer().close();
            onShow();
        });
        desk.drawer().show(Messages.text(rule.id() == 0 ? "ui.labels.rule.add" : "ui.labels.rule.change"),
                form.node());
        form.focus();
    }

    private void addShipped() {
        desk.place().background().run(desk.saying(() -> desk.sources().rules().addShipped(desk.actor()),
                RulesPane::sentence, this::onShow));
    }

    private static String sentence(StarterResult result) {
        return result.unknownLabels().isEmpty()
                ? Messages.text("ui.labels.rules.added", result.added(), result.known())
                : Messages.text("ui.labels.rules.added.but", result.added(), result.known(),
                        result.unknownLabels().size(), String.join(Messages.text("ui.catalog.and"),
                                result.unknownLabels().stream().limit(NAMED).toList()));
    }

    private List<Column<SuggestionRule>> columns() {
        return List.of(
                Column.<SuggestionRule>text(Messages.text("ui.labels.label"),
                        rule -> LabelForms.words(rule.label(), names.getOrDefault(rule.label(), ""))).width(13),
                Column.<SuggestionRule>text(Messages.text("ui.labels.rule.reasons"), RulesPane::reasons).growing()
                        .width(24),
                Column.<SuggestionRule>text(Messages.text("ui.labels.rule.narrowed"), RulesPane::narrowed).width(20),
                Column.<SuggestionRule>text(Messages.text("ui.labels.rule.excludes"),
                        rule -> joined(rule.excludes())).width(13),
                Column.<SuggestionRule>badge(Messages.text("ui.catalog.status"), rule -> rule.active()
                        ? new Badge(Messages.text("ui.labels.inuse"), Tone.PLAIN)
                        : new Badge(Messages.text("ui.labels.withdrawn"), Tone.MUTED)));
    }

    private static String reasons(SuggestionRule rule) {
        List<String> parts = new ArrayList<>();
        part(parts, "enum.RuleField.SCOPE", rule.scopeWords());
        part(parts, "enum.RuleField.NAME", rule.nameWords());
        part(parts, "enum.RuleField.LICENCE", rule.licences());
        return String.join(Messages.text("ui.labels.reason.between"), parts);
    }

    private static String narrowed(SuggestionRule rule) {
        List<String> parts = new ArrayList<>();
        part(parts, "ui.catalog.kind", rule.kinds().stream().sorted().map(Messages::of).toList());
        part(parts, "enum.RuleField.INDUSTRY", rule.industries());
        return String.join(Messages.text("ui.labels.reason.between"), parts);
    }

    private static void part(List<String> parts, String key, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(Messages.text("ui.labels.reason", Messages.text(key), joined(words)));
        }
    }

    private static String joined(List<String> words) {
        return String.join(Messages.text("ui.catalog.and"), words);
    }
}
