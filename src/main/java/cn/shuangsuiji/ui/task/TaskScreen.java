package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.notice.Printing;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The tasks: their list, and in its place the page of the one that is opened.
public final class TaskScreen implements View {
    private final StackPane box = new StackPane();
    private final TaskListView list;
    private final TaskViewModel model;
    private final TaskPageView page;

    /**
     * @param printing makes papers and shows them
     */
    public TaskScreen(App app, Actor actor, Workplace window, Printing printing) {
        list = new TaskListView(new TaskListViewModel(app), window, this::open);
        model = new TaskViewModel(app, actor, window, printing);
        page = new TaskPageView(model, window, this::close);
        box.getChildren().setAll(list.node());
    }

    /** How many tasks have something left to do; asked on a worker's thread. */
    public static long openTasks(App app) {
        return new TaskListViewModel(app).open();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        if (isPageShown()) {
            model.reload();
        } else {
            list.refresh();
        }
    }

    @Override
    public void open(long id) {
        model.open(id);
        box.getChildren().setAll(page.node());
        page.node().requestFocus();
    }

    @Override
    public void focusSearch() {
        close();
        list.focusSearch();
    }

    @Override
    public String hints() {
        return Messages.text("ui.task.hints");
    }

    private void close() {
        box.getChildren().setAll(list.node());
        list.refresh();
    }

    private boolean isPageShown() {
        return box.getChildren().contains(page.node());
    }
}
