package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.UiTest;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The window put together: every screen opens by its key, with the sample county in it, and names all its controls. */
@SuppressWarnings("NullAway.Init")
class DeskTest extends UiTest {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT0,
            KeyCode.MINUS);

    @TempDir
    Path folder;

    private App app;
    private Desk desk;

    @Override
    protected Parent content() {
        app = SampleOffice.open(folder.resolve("data"));
        return new StackPane();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void everyScreen_opensByItsKey_andNamesItsControls() {
        onFx(() -> {
            desk = new Desk(stage, new Assets(Path.of("assets")), app.folder, TestOffice.CLOCK);
            desk.work(app, SampleOffice.people().clerk());
        });
        assertThat(DeskWork.ORDER).hasSameSizeAs(DIGITS);
        for (int i = 0; i < DIGITS.size(); i++) {
            String screen = DeskWork.ORDER.get(i);
            keys(KeyCode.ALT, DIGITS.get(i));
            await(screen, () -> desk.isIdle() && desk.frame().currentProperty().get().id().equals(screen));
            awaitText(Messages.text("ui.desk.nav." + screen));
            assertLabelled();
            picture("desk-" + screen);
        }
    }
}
