package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.demo.DemoFolder;
import cn.shuangsuiji.demo.DemoStory;
import cn.shuangsuiji.demo.StoryReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The demonstration: tells the sample county's story into a folder, draws every screen, and opens the window on today's
/// page where there is a display and it was asked for.
public final class Demonstration {
    private final Assets assets;
    private final Clock clock;

    public Demonstration(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    /**
     * Runs it.
     *
     * @param out replaced as a whole when an earlier demonstration is there; else it must be empty or new
     * @param withWindow whether a window is wanted
     * @throws AppException when the folder holds anything else
     */
    public void run(Path out, boolean withWindow, Consumer<String> line, Progress progress) {
        DemoFolder folder = new DemoFolder(out);
        folder.clear();
        StoryReport report = new StoryReport(line);
        DemoStory.Told told = new DemoStory(assets, clock, report, progress).tell(out);
        told.app().close();
        folder.collectPapers();
        Toolkit.start();
        App app = new App(folder.data(), assets, clock);
        try {
            int pictures = new ScreenPictures(app, told.people().clerk(), assets, clock).write(out.resolve("screens"));
            report.step("demo.screens", pictures);
            folder.summary(report, told.people(), line);
            if (withWindow && Toolkit.hasDisplay()) {
                line.accept(Messages.text("demo.window"));
                DeskWindow.show(assets, folder.data(), clock, desk -> desk.work(app, told.people().clerk()));
            }
        } finally {
            app.close();
            Platform.exit();
        }
    }
}
