package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens every screen on real data, one after the other, and draws it at 1366 × 768. */
final class ScreenPictures {
    private static final Duration BETWEEN_LOOKS = Duration.millis(150);
    private static final int QUIET_LOOKS = 3;

    private final App app;
    private final Actor actor;
    private final Assets assets;
    private final Clock clock;

    ScreenPictures(App app, Actor actor, Assets assets, Clock clock) {
        this.app = app;
        this.actor = actor;
        this.assets = assets;
        this.clock = clock;
    }

    /** How many pictures were written; waits for them, off the window's thread. */
    int write(Path folder) {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        Stage stage = Toolkit.ask(Stage::new);
        Desk desk = Toolkit.ask(() -> new Desk(stage, assets, app.folder, clock));
        steps.put("login", () -> desk.enter(app));
        steps.put("today", () -> desk.work(app, actor));
        for (String screen : DeskWork.ORDER) {
            steps.putIfAbsent(screen, () -> desk.frame().open(screen));
        }
        addPages(steps, desk);
        Tour tour = new Tour(steps, stage, desk, folder);
        Platform.runLater(tour::next);
        return tour.done.join();
    }

    private void addPages(Map<String, Runnable> steps, Desk desk) {
        for (InspectionTask task : app.tasks.tasks()) {
            if (task.state() == TaskState.COMMITTED || task.state() == TaskState.RUNNING) {
                steps.put("task-" + task.state().name().toLowerCase(Locale.ROOT),
                        () -> desk.frame().open("task", task.id()));
            }
        }
        List<Visit> waiting = app.visits.page(new VisitFilter("", null, List.of(VisitState.TO_INSPECT)),
                PageRequest.first(1)).rows();
        waiting.forEach(visit -> steps.put("finding", () -> desk.frame().open("inspection", visit.id())));
    }

    /** Draws one screen after the other, each once it has read its page and had a few pulses to lay itself out. */
    private static final class Tour {
        private final Iterator<Map.Entry<String, Runnable>> steps;
        private final Stage stage;
        private final Desk desk;
        private final Path folder;
        private final CompletableFuture<Integer> done = new CompletableFuture<>();
        private int written;

        Tour(Map<String, Runnable> steps, Stage stage, Desk desk, Path folder) {
            this.steps = steps.entrySet().iterator();
            this.stage = stage;
            this.desk = desk;
            this.folder = folder;
        }

        void next() {
            if (!steps.hasNext()) {
                stage.setOnHidden(null);
                stage.close();
                done.complete(written);
                return;
            }
            Map.Entry<String, Runnable> step = steps.next();
            step.getValue().run();
            settle(step.getKey(), QUIET_LOOKS);
        }

        private void settle(String name, int looksLeft) {
            PauseTransition pause = new PauseTransition(BETWEEN_LOOKS);
            pause.setOnFinished(_ -> {
                if (!desk.isIdle()) {
                    settle(name, QUIET_LOOKS);
                } else if (looksLeft > 0) {
                    settle(name, looksLeft - 1);
                } else {
                    Picture.write(stage.getScene(), folder.resolve(name + ".png"));
                    written++;
                    next();
                }
            });
            pause.play();
        }
    }
}
