package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows in the drawer what a row of another part of 名录 speaks of; an inspector is changed in his own list. */
final class CatalogRowOpener implements RowOpener {
    private final CatalogSources sources;
    private final Workplace place;
    private final Drawer drawer;

    private record Found(Optional<InspectionItem> item, Map<String, String> labels) {}

    CatalogRowOpener(CatalogSources sources, Workplace place, Drawer drawer) {
        this.sources = sources;
        this.place = place;
        this.drawer = drawer;
    }

    @Override
    public void open(ListKind list, String code) {
        switch (list) {
            case TARGETS -> place.background().run(BackgroundWork.quiet(_ -> TargetDetails.read(sources, code))
                    .onSuccess(details -> drawer.show(details.target().name(),
                            new TargetDetailsView(details, drawer, sources, place))));
            case ITEMS -> place.background().run(BackgroundWork.quiet(_ -> item(code)).onSuccess(found -> found.item()
                    .ifPresent(item -> drawer.show(item.name(), new ItemDetailsView(item, found.labels())))));
            case INSPECTORS, LABELS -> place.notifier().done(Messages.text("ui.catalog.inspector.inlist", code));
        }
    }

    private Found item(String code) {
        return new Found(sources.catalog().item(code),
                sources.catalog().labels().stream().collect(Collectors.toMap(Label::code, Label::name)));
    }
}
