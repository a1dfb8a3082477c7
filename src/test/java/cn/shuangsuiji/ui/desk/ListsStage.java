package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.exchange.Outcome;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.plan.Authorisation;
import cn.shuangsuiji.sample.SampleCounty;
import cn.shuangsuiji.sample.SampleFiles;
import cn.shuangsuiji.ui.exchange.SampleProvince;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists come in: four files, then the province's package with all targets and the leave to draw. */
final class ListsStage {
    private static final int IN_THE_FILE = 20;

    private final DeskWalk walk;
    private final PathOffice office;

    ListsStage(DeskWalk walk, PathOffice office) {
        this.walk = walk;
        this.office = office;
    }

    void files() {
        Path lists = office.folder().resolve("lists");
        SampleFiles.write(lists, PathOffice.county(IN_THE_FILE));
        walk.go("catalog");
        bring(lists.resolve("labels.xlsx"), ListKind.LABELS);
        bring(lists.resolve("items.xlsx"), ListKind.ITEMS);
        bring(lists.resolve("targets.xlsx"), ListKind.TARGETS);
        bring(lists.resolve("inspectors.xlsx"), ListKind.INSPECTORS);
        assertThat(office.app().catalog.targetCount(TargetFilter.ACTIVE)).isPositive()
                .isLessThanOrEqualTo(2 * IN_THE_FILE);
        walk.look("path-05-inspectors");
    }

    void provincesPackage(SampleProvince province) {
        SampleCounty county = PathOffice.county();
        Path stick = office.folder().resolve("stick-in");
        province.list(stick, county);
        province.authorise(stick, 1);
        office.files().choose(stick);
        walk.go("exchange");
        walk.press("导入数据包");
        walk.see("请输入生成密钥时设的口令");
        walk.fill(SampleProvince.PASSWORD);
        walk.see("读取了 2 个数据包");
        walk.look("path-06-package-in");
        walk.hit(KeyCode.ESCAPE);
        assertThat(office.app().receiving.received(PageRequest.first(5)).rows()).extracting(PackageIn::outcome)
                .containsOnly(Outcome.APPLIED);
        assertThat(office.app().catalog.targetCount(TargetFilter.ACTIVE)).isGreaterThan(2 * IN_THE_FILE);
        assertThat(office.app().tasks.authorisations()).extracting(Authorisation::taskId).containsOnlyNulls();
    }

    private void bring(Path file, ListKind list) {
        office.files().choose(file);
        walk.press("导入名录");
        walk.see("文件里没有，保持原样");
        if (list == ListKind.TARGETS) {
            walk.look("path-04-import-preview");
        }
        walk.pressMatching("导入 [0-9,]+ .+");
        walk.until("left the import of " + list, () -> office.app().catalog.asOf(list).isPresent());
        walk.gone("返回名录");
        walk.idle();
    }
}
