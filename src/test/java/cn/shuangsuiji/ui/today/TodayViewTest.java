package cn.shuangsuiji.ui.today;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.ui.UiTest;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class TodayViewTest extends UiTest {
    @TempDir
    Path folder;

    private App app;
    private TodayView view;
    private final List<String> opened = new ArrayList<>();

    @Override
    protected Parent content() {
        app = SampleOffice.open(folder.resolve("data"));
        view = new TodayView(app, SampleOffice.people().clerk(), background, new Navigator() {
            @Override
            public void open(String screen) {
                opened.add(screen);
            }

            @Override
            public void open(String screen, long id) {
                opened.add(screen + " " + id);
            }

            @Override
            public void refresh() {}
        });
        return (Parent) view.node();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void rows_standByUrgency_andEachButtonLeadsToItsWork() {
        onFx(view::onShow);
        awaitText("逾期 3");
        awaitText("今天与下一个工作日 1");
        assertThat(isShown("尚未取得平台任务编号")).isTrue();
        assertLabelled();
        assertNothingClipped();
        picture("today");

        clickOn("登记编号");
        assertThat(opened).containsExactly("task 4");

        clickOn("全部 " + app.today.duties().size());
        awaitText("今天与下一个工作日 2");
        largePicture("today-200");
        onFx(() -> theme.setSize(Theme.LARGEST));
        assertNothingClipped();
        picture("today-largest");
    }
}
