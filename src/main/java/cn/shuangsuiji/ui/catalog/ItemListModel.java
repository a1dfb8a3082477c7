package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.ListExport;
import cn.shuangsuiji.catalog.itemlist.ItemListService;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** 抽查事项 as the clerk narrows them. */
final class ItemListModel implements ListModel<InspectionItem> {
    private static final ItemFilter ALL = new ItemFilter("", null, null, false);

    private final CatalogService catalog;
    private final ItemListService lists;
    private final ListExport export;
    private final ObjectProperty<Optional<Importance>> importance = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TargetKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Boolean> activeOnly = new SimpleObjectProperty<>(true);
    private final AtomicLong size = new AtomicLong();
    private String text = "";

    ItemListModel(CatalogService catalog, ItemListService lists, ListExport export) {
        this.catalog = catalog;
        this.lists = lists;
        this.export = export;
    }

    ObjectProperty<Optional<Importance>> importanceProperty() {
        return importance;
    }

    ObjectProperty<Optional<TargetKind>> kindProperty() {
        return kind;
    }

    /** Whether items that left the list are left out. */
    ObjectProperty<Boolean> activeOnlyProperty() {
        return activeOnly;
    }

    ItemFilter filter() {
        return new ItemFilter(text, importance.get().orElse(null), kind.get().orElse(null), activeOnly.get());
    }

    @Override
    public ListKind list() {
        return ListKind.ITEMS;
    }

    @Override
    public void search(String wanted) {
        text = wanted;
    }

    @Override
    public PageLoader<InspectionItem> rows() {
        ItemFilter wanted = filter();
        return request -> {
            lists.takeForce();
            size.set(catalog.items(ALL, PageRequest.first(1)).total());
            return catalog.items(wanted, request);
        };
    }

    @Override
    public long size() {
        return size.get();
    }

    @Override
    public Export export() {
        ItemFilter wanted = filter();
        return (file, progress) -> export.items(file, wanted, progress);
    }

    @Override
    public void onFilter(Runnable action) {
        importance.addListener(_ -> action.run());
        kind.addListener(_ -> action.run());
        activeOnly.addListener(_ -> action.run());
    }
}
