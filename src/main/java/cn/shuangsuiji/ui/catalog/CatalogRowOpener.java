package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.function.Consumer;

/// Shows in the drawer what a row of another part of 名录 speaks of.
///
/// @param targets opens one by its code, as {@code items} does
/// @param inspectors opens one by the certificate
record CatalogRowOpener(Consumer<String> targets, Consumer<String> items, Consumer<String> inspectors)
        implements
            RowOpener {

    @Override
    public void open(ListKind list, String code) {
        switch (list) {
            case TARGETS -> targets.accept(code);
            case ITEMS -> items.accept(code);
            case INSPECTORS -> inspectors.accept(code);
            case LABELS, LICENCES -> throw new IllegalArgumentException(code);
        }
    }
}
