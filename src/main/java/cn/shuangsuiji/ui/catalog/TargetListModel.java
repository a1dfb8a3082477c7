package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** 检查对象 as the clerk narrows them. */
final class TargetListModel implements ListModel<Target> {
    /** What the list shows before anybody narrows it: everything that can be inspected. */
    static final TargetFilter BEGINNING = TargetFilter.ACTIVE;

    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);

    private final CatalogSources sources;
    private final Actor actor;
    private final CatalogService catalog;
    private final ObjectProperty<Optional<TargetKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RiskClass>> risk = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Boolean> activeOnly = new SimpleObjectProperty<>(true);
    private final ObjectProperty<Optional<String>> town = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> label = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Origin>> origin = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<FilterChoices> choices = new SimpleObjectProperty<>(FilterChoices.NONE);
    private final ReadOnlyLongWrapper matching = new ReadOnlyLongWrapper();
    private final AtomicLong size = new AtomicLong();
    private String text = "";
    private Runnable filtered = () -> {};
    private boolean applying;

    TargetListModel(CatalogSources sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
        catalog = sources.catalog();
        for (ObjectProperty<?> part : List.of(kind, risk, activeOnly, town, label, origin)) {
            part.addListener(_ -> {
                if (!applying) {
                    filtered.run();
                }
            });
        }
    }

    /** Code of the township; empty for all. */
    ObjectProperty<Optional<String>> townProperty() {
        return town;
    }

    /** Code of the label that targets must carry; empty for all. */
    ObjectProperty<Optional<String>> labelProperty() {
        return label;
    }

    /** Whose rows are shown; empty for all. */
    ObjectProperty<Optional<Origin>> originProperty() {
        return origin;
    }

    /** What can be chosen. */
    ObjectProperty<FilterChoices> choicesProperty() {
        return choices;
    }

    @Override
    public void shown(Background background) {
        background.run(BackgroundWork.quiet(_ -> {
            Map<String, String> towns = new LinkedHashMap<>();
            catalog.divisions().forEach(code -> towns.put(code, sources.areas().name(code)));
            return new FilterChoices(towns, catalog.labels(), sources.filters().all());
        }).onSuccess(choices::set));
    }

    /** Narrows the list as a filter says; what it says about codes and industries is not shown in this list. */
    void apply(TargetFilter filter) {
        applying = true;
        kind.set(filter.kinds().stream().findFirst());
        risk.set(filter.riskClasses().stream().findFirst());
        activeOnly.set(filter.activeOnly());
        town.set(Optional.of(filter.division()).filter(code -> !code.isEmpty()));
        label.set(Optional.ofNullable(filter.label()));
        origin.set(Optional.ofNullable(filter.origin()));
        applying = false;
        text = filter.text();
        filtered.run();
    }

    /** Keeps what the list is narrowed by now. */
    BackgroundWork<String> save(String name) {
        TargetFilter wanted = filter();
        return BackgroundWork.quiet(_ -> {
            sources.filters().save(actor, name, wanted);
            return name;
        });
    }

    BackgroundWork<String> remove(String name) {
        return BackgroundWork.quiet(_ -> {
            sources.filters().remove(actor, name);
            return name;
        });
    }

    /** What the list is narrowed by, in words. */
    String words() {
        List<String> words = new ArrayList<>();
        if (!text.isBlank()) {
            words.add(Messages.text("ui.catalog.filter.text", text));
        }
        kind.get().map(Messages::of).ifPresent(words::add);
        risk.get().map(Messages::of).ifPresent(words::add);
        town.get().map(choices.get()::townName).ifPresent(words::add);
        label.get().map(choices.get()::labelName).ifPresent(words::add);
        origin.get().map(Messages::of).ifPresent(words::add);
        words.add(Messages.text(activeOnly.get() ? "ui.catalog.status.active" : "ui.catalog.status.all"));
        return String.join(Messages.text("ui.catalog.and"), words);
    }

    ObjectProperty<Optional<TargetKind>> kindProperty() {
        return kind;
    }

    ObjectProperty<Optional<RiskClass>> riskProperty() {
        return risk;
    }

    /** Whether only targets are shown that can be drawn. */
    ObjectProperty<Boolean> activeOnlyProperty() {
        return activeOnly;
    }

    TargetFilter filter() {
        return new TargetFilter(text, kind.get().stream().toList(), risk.get().stream().toList(),
                town.get().orElse(""), "", label.get().orElse(null), List.of(), activeOnly.get(),
                origin.get().orElse(null));
    }

    @Override
    public ListKind list() {
        return ListKind.TARGETS;
    }

    @Override
    public void search(String wanted) {
        text = wanted;
    }

    @Override
    public PageLoader<Target> rows() {
        TargetFilter wanted = filter();
        AtomicLong counted = new AtomicLong(Page.UNCOUNTED);
        return new PageLoader<>() {
            @Override
            public Page<Target> load(PageRequest request) {
                return new Page<>(catalog.targetRows(wanted, request, counted.get()), Page.UNCOUNTED,
                        request.offset());
            }

            @Override
            public long count() {
                size.set(catalog.targetCount(ALL));
                counted.set(catalog.targetCount(wanted));
                return counted.get();
            }
        };
    }

    @Override
    public String remark(long matching) {
        return text.isBlank() || matching <= CatalogService.SORTED_UP_TO
                ? ""
                : Messages.text("ui.catalog.unsorted", CatalogService.SORTED_UP_TO);
    }

    /** How many match, as last counted. */
    ReadOnlyLongProperty matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    @Override
    public void counted(long found) {
        matching.set(found);
    }

    @Override
    public long size() {
        return size.get();
    }

    @Override
    public Export export() {
        TargetFilter wanted = filter();
        return (file, progress) -> sources.export().targets(file, wanted, progress);
    }

    @Override
    public void onFilter(Runnable action) {
        filtered = action;
    }
}
