package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// 计划: the list of plans; from there a plan's page; from there the editor of a line. Esc leads back.
public final class PlanView implements View {
    private final PlanModel model;
    private final Workplace place;
    private final PlanListPage list;
    private final PlanPage page;
    private final StackPane screen = new StackPane();

    public PlanView(PlanSources sources, Actor actor, Workplace place) {
        this.model = new PlanModel(sources, actor);
        this.place = place;
        list = new PlanListPage(model, actor, place, this::open);
        page = new PlanPage(model, place, this::showList, this::edit);
        screen.getChildren().setAll(list.node());
    }

    @Override
    public Node node() {
        return screen;
    }

    @Override
    public void onShow() {
        if (screen.getChildren().contains(list.node())) {
            list.refresh();
        } else if (screen.getChildren().contains(page.node())) {
            page.refresh();
        }
    }

    /** Opens a plan. */
    @Override
    public void open(long planId) {
        place.background().run(BackgroundWork.quiet(_ -> model.sheet(planId)).onSuccess(sheet -> {
            page.show(sheet);
            screen.getChildren().setAll(page.node());
            page.focus();
        }));
    }

    @Override
    public String hints() {
        return Messages.text("ui.plan.hints");
    }

    private void showList() {
        screen.getChildren().setAll(list.node());
        list.refresh();
        list.focus();
    }

    private void edit(PlanSheet sheet, @Nullable PlanLine line) {
        place.background()
                .run(BackgroundWork.quiet(_ -> new LineEditor.Lists(sources().catalog().labels(),
                        line == null ? List.of() : model.items(line.content()),
                        sources().ages().of(ListKind.TARGETS))).onSuccess(lists -> {
                            LineEditor editor = new LineEditor(model, place, sheet.plan(), line, lists,
                                    () -> open(sheet.plan().id()));
                            screen.getChildren().setAll(editor.node());
                            editor.focus();
                        }));
    }

    private PlanSources sources() {
        return model.sources();
    }
}
