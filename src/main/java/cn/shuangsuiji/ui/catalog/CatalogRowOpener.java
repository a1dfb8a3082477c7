package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Shows in the drawer what a row of another part of 名录 speaks of. */
final class CatalogRowOpener implements RowOpener {
    private final CatalogSources sources;
    private final Workplace place;
    private final Drawer drawer;
    private final Consumer<String> targets;
    private final Consumer<String> inspectors;

    private record Found(Optional<InspectionItem> item, Map<String, String> labels) {}

    /**
     * @param targets and {@code inspectors} open one by its code or certificate
     */
    CatalogRowOpener(CatalogSources sources, Workplace place, Drawer drawer, Consumer<String> targets,
            Consumer<String> inspectors) {
        this.targets = targets;
        this.inspectors = inspectors;
        this.sources = sources;
        this.place = place;
        this.drawer = drawer;
    }

    @Override
    public void open(ListKind list, String code) {
        switch (list) {
            case TARGETS -> targets.accept(code);
            case ITEMS -> place.background().run(BackgroundWork.quiet(_ -> item(code)).onSuccess(found -> found.item()
                    .ifPresent(item -> drawer.show(item.name(), new ItemDetailsView(item, found.labels())))));
            case INSPECTORS -> inspectors.accept(code);
            case LABELS -> throw new IllegalArgumentException(code);
        }
    }

    private Found item(String code) {
        return new Found(sources.catalog().item(code),
                sources.catalog().labels().stream().collect(Collectors.toMap(Label::code, Label::name)));
    }
}
