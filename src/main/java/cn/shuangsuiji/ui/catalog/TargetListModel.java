package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.ListExport;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** 检查对象 as the clerk narrows them. */
final class TargetListModel implements ListModel<Target> {
    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);

    private final CatalogService catalog;
    private final ListExport export;
    private final ObjectProperty<Optional<TargetKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RiskClass>> risk = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Boolean> activeOnly = new SimpleObjectProperty<>(true);
    private final AtomicLong size = new AtomicLong();
    private String text = "";

    TargetListModel(CatalogService catalog, ListExport export) {
        this.catalog = catalog;
        this.export = export;
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
        return new TargetFilter(text, kind.get().stream().toList(), risk.get().stream().toList(), "", "", null,
                List.of(), activeOnly.get());
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

    @Override
    public long size() {
        return size.get();
    }

    @Override
    public Export export() {
        TargetFilter wanted = filter();
        return (file, progress) -> export.targets(file, wanted, progress);
    }

    @Override
    public void onFilter(Runnable action) {
        kind.addListener(_ -> action.run());
        risk.addListener(_ -> action.run());
        activeOnly.addListener(_ -> action.run());
    }
}
