package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.ui.FixedFiles;
import cn.shuangsuiji.ui.exchange.SampleProvince;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole job in one window, by keyboard and mouse, from the first run of an empty folder to the acknowledged package:
/// what a clerk and a section head on one PC do in a year, with nobody touching the services in between. Only the letters
/// between office and province (keys and certificates, which {@code ExchangeViewTest} makes in the window) are taken for
/// granted.
class WholePathTest extends DeskWalk {
    @TempDir
    Path folder;

    private final AtomicReference<@Nullable App> opened = new AtomicReference<>();
    private final FixedFiles files = new FixedFiles();

    @Override
    protected Parent content() {
        return new StackPane();
    }

    private PathOffice open() {
        Assets assets = new Assets(Path.of("assets"));
        Path data = folder.resolve("data");
        onFx(() -> {
            desk = new Desk(stage, assets, data, TestOffice.CLOCK, files, (_, _) -> _ -> {});
            desk.open(() -> {
                App app = new App(data, assets, TestOffice.CLOCK);
                opened.set(app);
                return app;
            });
        });
        see("第一次使用");
        return new PathOffice(Objects.requireNonNull(opened.get()), folder, files);
    }

    @Test
    void office_fromTheFirstRunToTheAcknowledgedPackage() throws IOException {
        PathOffice office = open();
        BeginningStage beginning = new BeginningStage(this, office);
        beginning.firstRun();
        beginning.login(PathOffice.CLERK);
        beginning.secondPerson();

        SampleProvince province = new SampleProvince(office.app());
        province.admit(folder.resolve("letters"));
        ListsStage lists = new ListsStage(this, office);
        lists.files();
        lists.provincesPackage(province);

        PlanStage plan = new PlanStage(this, office);
        plan.draft();
        plan.approveAndPublish();
        plan.startTask();

        DrawStage draw = new DrawStage(this, office);
        draw.platformNumber();
        draw.ceremony();
        draw.teamsAndNotices();

        FieldStage field = new FieldStage(this, office);
        field.problem();
        field.others();
        beginning.change(PathOffice.HEAD);
        field.review();
        beginning.change(PathOffice.CLERK);
        field.disposal();
        field.finish();

        ReportStage report = new ReportStage(this, office);
        Path stick = Files.createDirectory(folder.resolve("stick-out"));
        report.export(stick);
        report.acknowledgement(province, stick);
        report.whatIsLeft();
    }
}
