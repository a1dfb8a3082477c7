package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.util.List;

/// Which tasks the list shows. An office makes tens of tasks a year, so a page is cut from all of them.
final class TaskListViewModel {
    private final TaskReader reader;
    private TaskScope scope = TaskScope.OPEN;
    private String text = "";

    TaskListViewModel(App app) {
        reader = new TaskReader(app);
    }

    void scope(TaskScope wanted) {
        scope = wanted;
    }

    void search(String wanted) {
        text = wanted;
    }

    /** The rows under the present filters. */
    PageLoader<TaskRow> rows() {
        TaskScope present = scope;
        String searched = text;
        return request -> {
            List<TaskRow> all = reader.rows().stream().filter(row -> present == TaskScope.ALL || row.isOpen())
                    .filter(row -> row.matches(searched)).toList();
            return Page.of(all, request);
        };
    }

    /** How many tasks have something left to do. */
    long open() {
        return reader.rows().stream().filter(TaskRow::isOpen).count();
    }
}
