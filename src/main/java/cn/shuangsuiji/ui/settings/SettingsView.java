package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Parts;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Theme;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/// The screen 设置. Everybody may look; only who may administer changes what holds for the office.
public final class SettingsView implements View {
    /** Its id in the navigation. */
    public static final String ID = "settings";

    private final Drawer drawer;
    private final Parts<SettingsPart> parts;

    public SettingsView(App app, Actor actor, Workplace place, Theme theme) {
        ScreenPane pane = new ScreenPane(Messages.text("ui.settings.title"));
        drawer = new Drawer(pane);
        parts = new Parts<>(Messages.text("ui.settings.parts"), List.of(SettingsPart.values()),
                Map.of(SettingsPart.PARAMETERS,
                        new ParametersView(new ParametersViewModel(app, actor), place, drawer),
                        SettingsPart.ACCOUNTS, new AccountsView(new AccountsViewModel(app, actor), place),
                        SettingsPart.CALENDAR, new CalendarView(new CalendarViewModel(app, actor), place),
                        SettingsPart.JOURNAL, new JournalView(new JournalViewModel(app), place, drawer),
                        SettingsPart.DISPLAY, new DisplayView(app.folder, theme, place.background())),
                part -> Messages.text("ui.settings.part." + part));
        pane.getChildren().addAll(parts.chips(), parts.node());
        pane.filling(parts.node());
    }

    @Override
    public Node node() {
        return drawer.node();
    }

    @Override
    public void onShow() {
        parts.current().onShow();
    }

    @Override
    public void onHide() {
        drawer.close();
    }
}
