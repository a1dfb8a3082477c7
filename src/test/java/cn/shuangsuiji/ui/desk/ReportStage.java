package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.DutyKind;
import cn.shuangsuiji.ui.exchange.SampleProvince;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The results go out on a stick, the acknowledgement comes back, and 今日 says what is left. */
final class ReportStage {
    private final DeskWalk walk;
    private final PathOffice office;

    ReportStage(DeskWalk walk, PathOffice office) {
        this.walk = walk;
        this.office = office;
    }

    void export(Path stick) {
        long pending = office.app().sending.status().pending();
        assertThat(pending).isPositive();
        office.files().choose(stick);
        walk.go("exchange");
        walk.press("导出 " + pending + " 项到 U 盘");
        walk.see("请输入生成密钥时设的口令");
        walk.fill(SampleProvince.PASSWORD);
        walk.see("可以拔出 U 盘");
        walk.look("path-18-exported");
        assertThat(stick).isDirectoryContaining("glob:**.xpk");
        assertThat(office.app().sending.status().waiting()).isEqualTo(pending);
    }

    void acknowledgement(SampleProvince province, Path stick) {
        long upTo = office.app().sending.sent(PageRequest.first(1)).rows().getFirst().toSeq();
        province.acknowledge(stick, upTo);
        walk.press("导入数据包");
        walk.see("读取了 1 个数据包");
        walk.hit(KeyCode.ESCAPE);
        walk.see("省平台已收");
        walk.look("path-19-acknowledged");
        assertThat(office.app().sending.status().pending()).isZero();
        assertThat(office.app().sending.status().waiting()).isZero();
    }

    void whatIsLeft() {
        walk.go("today");
        walk.see("执法证");
        walk.look("path-20-what-is-left");
        assertThat(office.app().today.duties()).isNotEmpty().extracting(Duty::kind).containsOnly(DutyKind.CERTIFICATE);
    }
}
