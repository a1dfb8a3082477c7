package cn.shuangsuiji.ui.today;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.Urgency;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.View;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The first page: rows by urgency, each with one button that leads to its work.
public final class TodayView implements View {
    private final TodayViewModel model;
    private final ScreenPane pane;
    private final VBox groups = new VBox();
    private final Chips<Scope> scopes = new Chips<>(Messages.text("ui.today.scope"), List.of(Scope.values()),
            scope -> Messages.text("ui.today.scope." + scope, 0));

    public TodayView(App app, Actor actor, Background background, Navigator navigator) {
        model = new TodayViewModel(app, actor, background, navigator);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        groups.getStyleClass().add("duties");
        groups.getStylesheets().add(String.valueOf(TodayView.class.getResource("today.css")));
        pane = new ScreenPane(Messages.text("ui.today.title"), scroll).aside(scopes.node()).filling(scroll);
        scopes.selectedProperty().bindBidirectional(model.scopeProperty());
        model.pageProperty().subscribe(this::show);
    }

    /** How many duties wait for this person; asked on a worker's thread. */
    public long count() {
        return model.count();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void onShow() {
        model.refresh();
    }

    private void show(TodayPage page) {
        pane.remark(Messages.text("ui.today.day", page.today(),
                page.today().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA),
                Messages.text("ui.today.kind." + page.workday())));
        scopes.say(Scope.MINE, Messages.text("ui.today.scope.MINE", page.mine()));
        scopes.say(Scope.ALL, Messages.text("ui.today.scope.ALL", page.all()));
        groups.getChildren().setAll(DutyRows.titles());
        page.groups().forEach((urgency, duties) -> groups.getChildren().add(group(page, urgency, duties)));
        if (page.groups().isEmpty()) {
            groups.getChildren().setAll(new EmptyState(Messages.text("ui.today.empty")));
        }
    }

    private Node group(TodayPage page, Urgency urgency, List<Duty> duties) {
        Label title = new Label(Messages.text("ui.today.group", Messages.of(urgency), duties.size()));
        title.getStyleClass().add("section-title");
        if (urgency == Urgency.OVERDUE) {
            title.getStyleClass().add("overdue");
        }
        return new VBox(title, new DutyRows(page, duties, model::open).node());
    }
}
