package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The public version of a record and the slips, on the sample county's drawn task. */
@SuppressWarnings("NullAway.Init") // set before each test
class PublicRecordCommandsTest {
    @TempDir
    Path folder;

    private CommandRun run = new CommandRun(Path.of("."));
    private InspectionTask task;
    private String drawn = "";

    @BeforeEach
    void sampleOffice() {
        run = new CommandRun(folder);
        try (App app = SampleOffice.open(run.data())) {
            task = app.tasks.tasks().stream().filter(each -> each.state().compareTo(TaskState.ASSIGNED) >= 0)
                    .filter(each -> app.draws.drawn(each.id()).size() > 30).findFirst().orElseThrow();
            List<DrawnTarget> targets = app.draws.drawn(task.id());
            drawn = targets.getFirst().code();
        }
    }

    @Test
    void publicRecord_verifies_andSaysWhatItCannotShow() throws IOException {
        Path out = folder.resolve("public");
        CommandRun.Said said = run.run("task", "public-record", task.number(), "--out", out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("任务“" + task.title() + "”的公开版记录已写入 " + out);
        assertThat(out.resolve("certificate.html")).isRegularFile();

        CommandRun.Said verified = run.run("verify", out.toString());
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("公开版真实：名单 ").contains("抽中的都在承诺的名单里", "监督部门可以用完整记录核对全部",
                "检查人员 ");
        Path page = out.resolve("certificate.html");
        Files.writeString(page, Files.readString(page).replaceFirst(drawn, "91620000NOBODY0000"));
        assertThat(run.run("verify", out.toString()).out()).contains("certificate.html");
    }

    @Test
    void slip_verifiesWithThePublicRecord_andFailsWhenChanged() throws IOException {
        Path out = folder.resolve("public");
        Path slip = folder.resolve("slip.json");
        run.run("task", "public-record", task.number(), "--out", out.toString());
        CommandRun.Said said = run.run("task", "slip", task.number(), drawn, "--out", slip.toString());
        assertThat(said.out()).isEqualTo(drawn + " 在任务“" + task.title() + "”中的核对单已写入 " + slip + "\n");
        assertThat(run.run("verify", out.toString(), "--slip", slip.toString()).out()).contains("核对单属实");

        Files.writeString(slip, Files.readString(slip).replace(drawn, "91620000NOBODY0000"));
        CommandRun.Said changed = run.run("verify", out.toString(), "--slip", slip.toString());
        assertThat(changed.code()).isEqualTo(ExitCode.FINDING);
        assertThat(changed.out()).contains("核对单上 91620000NOBODY0000 的一行与公开名单里的封印不符");
    }

    @Test
    void slip_ofSomebodyNotInTheList_refuses() {
        CommandRun.Said said = run.run("task", "slip", task.number(), "91620000NOBODY0000", "--out",
                folder.resolve("slip.json").toString());
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).isEqualTo("代码 91620000NOBODY0000 不在这次抽取的名单里，没有出具核对单。请核对代码。\n");
        assertThat(folder.resolve("slip.json")).doesNotExist();
    }

    @Test
    void fullRecord_holdsThePublicOne_andVerifiesBoth() {
        Path out = folder.resolve("record");
        run.run("task", "record", task.number(), "--out", out.toString());
        CommandRun.Said said = run.run("verify", out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("记录真实：", "公开版属实：");
        assertThat(run.run("verify", out.resolve("public").toString()).code()).isZero();
    }
}
