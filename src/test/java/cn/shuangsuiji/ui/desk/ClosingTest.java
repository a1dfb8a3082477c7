package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.ui.FixedFiles;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What was typed a moment ago survives the window. */
@SuppressWarnings("NullAway.Init") // set before each test
class ClosingTest extends DeskWalk {
    private static final String NOTE = "后厨地面有积水。";

    @TempDir
    Path folder;

    private App app;
    private Visit visit;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    @BeforeEach
    void typeANote() {
        app = SampleOffice.open(folder.resolve("data"));
        visit = app.database.read(tx -> app.visits.inState(tx, VisitState.TO_INSPECT)).getFirst();
        onFx(() -> {
            desk = new Desk(stage, new Assets(Path.of("assets")), app.folder, TestOffice.CLOCK, new FixedFiles(),
                    (_, _) -> _ -> {});
            desk.enter(app);
            desk.work(app, SampleOffice.people().clerk());
            desk.frame().open("inspection", visit.id());
        });
        see("保存并下一户");
        type("第 1 项情况说明", NOTE);
    }

    private static String note(App of, Visit visit) {
        return of.findings.draft(visit.id()).answers().getFirst().note();
    }

    @Test
    void close_rightAfterTyping_keepsTheDraft() {
        onFx(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until("closed", () -> !stage.isShowing());
        try (App again = new App(app.folder, app.assets, TestOffice.CLOCK)) {
            assertThat(note(again, visit)).isEqualTo(NOTE);
        }
    }

    @Test
    void changeOfPerson_rightAfterTyping_keepsTheDraft() {
        press("换人登录");
        see("请用自己的账号登录");
        assertThat(note(app, visit)).isEqualTo(NOTE);
    }
}
