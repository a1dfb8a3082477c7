package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.itemlist.DraftEdit;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What can be done about an item of the list: changed, taken off, put back; each goes into the draft. */
public final class ItemChanges extends VBox {
    /** @param drawer where the item is shown, and its form */
    public ItemChanges(InspectionItem item, List<Label> labels, ItemListSources sources, Actor actor,
            Workplace place, Drawer drawer) {
        Button change = Buttons.plain(Messages.text("ui.itemlist.item.change"), () -> place.background()
                .run(BackgroundWork.quiet(_ -> drafted(item, sources)).onSuccess(content -> {
                    ItemForm form = new ItemForm(content, labels, sources, actor, place, drawer::close);
                    drawer.show(item.name(), form.node());
                    form.focus();
                })));
        String turn = item.active() ? "ui.itemlist.item.withdraw" : "ui.itemlist.item.restore";
        Button turning = Buttons.plain(Messages.text(turn), () -> place.background().run(BackgroundWork.quiet(_ -> {
            if (item.active()) {
                sources.drafts().withdraw(actor, item.code());
            } else {
                sources.drafts().restore(actor, item.code());
            }
            return item;
        }).onSuccess(_ -> {
            place.notifier().done(Messages.text(
                    item.active() ? "ui.itemlist.item.withdrawn" : "ui.itemlist.item.restored", item.name()));
            drawer.close();
        })));
        List.of(change, turning).forEach(button -> button.setDisable(!actor.may(Permission.IMPORT_LISTS)));
        getStyleClass().add("section");
        getChildren().add(Lines.buttons(change, turning));
    }

    /** What the draft says of the item already, else what the list says. */
    private static ItemContent drafted(InspectionItem item, ItemListSources sources) {
        return sources.drafts().edits().stream().filter(edit -> edit.code().equals(item.code()))
                .map(DraftEdit::merged).findFirst().orElse(ItemContent.of(item));
    }
}
