package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Parts;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// 随机抽查事项清单: its draft, its versions, and the comparison with the platform, one at a time. Esc goes back to the list.
public final class ItemListPage {
    private final Parts<ListPart> parts;
    private final Drawer drawer;

    /** @param leave goes back to the list of items */
    public ItemListPage(ItemListSources sources, Actor actor, Workplace place, Runnable leave) {
        ScreenPane pane = new ScreenPane(Messages.text("ui.itemlist.title"));
        drawer = new Drawer(pane);
        parts = new Parts<>(Messages.text("ui.itemlist.parts"), List.of(ListPart.values()),
                Map.of(ListPart.DRAFT, new DraftPart(sources, actor, place, drawer), ListPart.VERSIONS,
                        new VersionsPart(sources, actor, place, drawer), ListPart.MATTERS,
                        new MattersPart(sources, actor, place, drawer)),
                part -> Messages.text("ui.itemlist.part." + part));
        pane.aside(Buttons.plain(Messages.text("ui.itemlist.back"), leave));
        pane.getChildren().addAll(parts.chips(), parts.node());
        pane.filling(parts.node()).setMinHeight(0);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.run();
            }
        });
    }

    public Node node() {
        return drawer.node();
    }

    /** Comes into sight: reads again. */
    public void show() {
        drawer.close();
        parts.current().onShow();
        parts.current().focusSearch();
    }
}
