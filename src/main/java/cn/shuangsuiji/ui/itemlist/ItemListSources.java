package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.App;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.itemlist.ItemDraftService;
import cn.shuangsuiji.catalog.itemlist.ItemListService;
import cn.shuangsuiji.catalog.itemlist.MatterService;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.publication.ItemListPublication;
import cn.shuangsuiji.security.AccountService;
import java.time.Clock;

/** The services behind the item list's pages. */
public record ItemListSources(ItemListService lists, ItemDraftService drafts, MatterService matters,
        ItemListPublication publication, CatalogService catalog, OfficeService offices, AccountService accounts,
        Clock clock) {
    /** As the program has them. */
    public static ItemListSources of(App app) {
        return new ItemListSources(app.itemLists, app.itemDrafts, app.matters, app.itemListPublication, app.catalog,
                app.offices, app.accounts, app.clock);
    }
}
