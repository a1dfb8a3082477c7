package cn.shuangsuiji.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The item list's versions and its publication, by command. */
class ItemsCommandsTest {
    @TempDir
    Path folder;

    private CommandRun run = new CommandRun(Path.of("."));

    @BeforeEach
    void foundTheOffice() {
        run = new CommandRun(folder);
        run.office();
    }

    @Test
    void versions_areNamed_andOneIsPublished() {
        assertThat(run.run("items", "versions").out()).contains("还没有抽查事项清单");
        assertThat(run.as("jingban", "items", "publish").err()).contains("还没有抽查事项清单");
        Path list = run.file("items.csv", "事项编码,抽查类别,抽查事项\nA1,示例类,示例事项\n");
        assertThat(run.as("jingban", "import", list.toString(), "--list", "items").code()).isZero();
        assertThat(run.run("items", "versions").out()).isEqualTo("1  第 1 版  [现行]  生效 2026-11-23  items.csv\n");
        Path out = folder.resolve("public");
        CommandRun.Said said = run.as("jingban", "items", "publish", "--out", out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("已写出“第 1 版”，1 项");
        assertThat(out.resolve("item-list-1.pdf")).isRegularFile();
        assertThat(run.as("jingban", "items", "publish", "--version-number", "7").err()).contains("没有第 7 版");
    }
}
