package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What a line is about while it is being entered: its items, its scope and its ratios, with the live count of the targets
/// meant.
final class LineModel {
    private final TargetFilter before;
    private final ObservableList<InspectionItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<Set<TargetKind>> kinds = new SimpleObjectProperty<>(Set.of());
    private final StringProperty division = new SimpleStringProperty("");
    private final StringProperty industry = new SimpleStringProperty("");
    private final StringProperty codes = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Label>> label = new SimpleObjectProperty<>(Optional.empty());
    private final Map<RiskClass, StringProperty> ratios = new EnumMap<>(RiskClass.class);
    private final ObjectProperty<Map<RiskClass, Long>> counts = new SimpleObjectProperty<>(Map.of());

    /**
     * @param content the line as it was; null for a new one
     * @param known the items of the line
     * @param labels every label
     */
    LineModel(@Nullable LineContent content, List<InspectionItem> known, List<Label> labels) {
        for (RiskClass riskClass : RiskClass.values()) {
            ratios.put(riskClass, new SimpleStringProperty(""));
        }
        before = content == null ? TargetFilter.ACTIVE : content.filter();
        items.setAll(known);
        kinds.set(Set.copyOf(before.kinds()));
        division.set(before.division());
        industry.set(before.industry());
        codes.set(String.join("\n", before.codes()));
        label.set(labels.stream().filter(each -> each.code().equals(before.label())).findFirst());
        if (content != null) {
            content.ratios().forEach((riskClass, ratio) -> ratio(riskClass).set(ratio));
        }
    }

    /** The items chosen, in the order they were. */
    ObservableList<InspectionItem> items() {
        return items;
    }

    /** Empty for all kinds. */
    ObjectProperty<Set<TargetKind>> kindsProperty() {
        return kinds;
    }

    /** How the code of the division begins; empty for all. */
    StringProperty divisionProperty() {
        return division;
    }

    /** How the code of the industry begins; empty for all. */
    StringProperty industryProperty() {
        return industry;
    }

    /** Codes of the only targets meant, separated by blanks, commas or lines; empty for no such list. */
    StringProperty codesProperty() {
        return codes;
    }

    /** Whether a text is such a list of codes. */
    static boolean areCodes(String text) {
        return split(text).stream().allMatch(code -> code.matches("[0-9A-Za-z._-]{1,64}"));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[\\s,，、;；]+")).filter(code -> !code.isEmpty()).distinct().toList();
    }

    /** The label that targets must carry. */
    ObjectProperty<Optional<Label>> labelProperty() {
        return label;
    }

    /** The ratio of a class as typed; empty when the class is not drawn. */
    StringProperty ratio(RiskClass riskClass) {
        return ratios.getOrDefault(riskClass, new SimpleStringProperty());
    }

    /** How many targets the scope means, by class. */
    ObjectProperty<Map<RiskClass, Long>> countsProperty() {
        return counts;
    }

    /** Takes an item in, or out again. */
    void toggle(InspectionItem item) {
        if (!items.removeIf(each -> each.code().equals(item.code()))) {
            items.add(item);
        }
    }

    boolean has(InspectionItem item) {
        return items.stream().anyMatch(each -> each.code().equals(item.code()));
    }

    /** The work of counting the scope as it is now. */
    BackgroundWork<Map<RiskClass, Long>> count(CatalogService catalog) {
        TargetFilter scope = scope(List.of());
        List<InspectionItem> chosen = List.copyOf(items);
        return BackgroundWork.quiet(_ -> Estimate.counts(catalog, scope, chosen)).onSuccess(counts::set);
    }

    /** The targets meant, only of the classes that have a ratio. */
    TargetFilter filter() {
        Set<RiskClass> drawn = ratios().keySet();
        return scope(drawn.size() == RiskClass.values().length ? List.of() : drawn.stream().sorted().toList());
    }

    /** The ratios that were typed; `5` and `5％` count as `5%`. */
    Map<RiskClass, String> ratios() {
        return Arrays.stream(RiskClass.values()).filter(riskClass -> !plain(riskClass).isEmpty())
                .collect(Collectors.toMap(riskClass -> riskClass, this::plain, (first, _) -> first,
                        () -> new EnumMap<>(RiskClass.class)));
    }

    /** How many of a class are drawn; empty when none or when the ratio cannot be read. */
    Optional<Long> quota(RiskClass riskClass) {
        String ratio = plain(riskClass);
        try {
            return ratio.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Estimate.quota(counts.get().getOrDefault(riskClass, 0L), ratio));
        } catch (AppException unreadable) {
            return Optional.empty();
        }
    }

    /** From how many about how many are drawn, or which ratio cannot be read. */
    String estimate() {
        Map<RiskClass, String> typed = ratios();
        if (typed.isEmpty()) {
            return Messages.text("ui.plan.estimate.none",
                    counts.get().values().stream().mapToLong(Long::longValue).sum());
        }
        try {
            return LineDetails.estimate(Estimate.of(counts.get(), typed));
        } catch (AppException unreadable) {
            return unreadable.sentence();
        }
    }

    private TargetFilter scope(List<RiskClass> classes) {
        return new TargetFilter(before.text(), kinds.get().stream().sorted().toList(), classes, division.get(),
                industry.get(), label.get().map(Label::code).orElse(null), split(codes.get()), true);
    }

    private String plain(RiskClass riskClass) {
        String typed = ratio(riskClass).get().strip().replace('％', '%').replace('／', '/');
        return typed.matches("[0-9]{1,3}(\\.[0-9]{1,6})?") ? typed + "%" : typed;
    }
}
