package cn.shuangsuiji.cli;

import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.SeedInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The two commands that need nothing but a published record. */
class RecordCommandsTest {
    @TempDir
    Path folder;

    private Path at = Path.of(".");
    private CommandRun run = new CommandRun(at);

    @BeforeEach
    void writeInputs() {
        at = folder.resolve("record");
        run = new CommandRun(folder);
        Population population = Population.of(IntStream.range(0, 30)
                .mapToObj(i -> new PopulationRow("T" + i, i % 3 == 0 ? "D" : "A", List.of("DJ01"))).toList());
        QuotaRules rules = new QuotaRules(
                Map.of("DJ01", Map.of("A", QuotaRule.count(2), "D", QuotaRule.count(5))));
        DrawPlan plan = new DrawPlanBuilder("示例任务", 1, rules, population.text()).build();
        DrawRecord record = new DrawRecord(at);
        record.write(DrawRecord.PLAN, plan.text());
        record.write(DrawRecord.POPULATION, population.text());
        record.write(DrawRecord.SEED, new SeedInputs("31415926535897932384", "", "", "示例骰子").text());
    }

    @Test
    void draw_writesTheResult_andItsCounts() {
        CommandRun.Said said = run.run("draw", at.toString());
        assertThat(said).isEqualTo(new CommandRun.Said(0, """
                                                          已写入 result.json：从 30 户中抽取 7 户。
                                                              事项 DJ01，分组 A：20 户中抽 2 户
                                                              事项 DJ01，分组 D：10 户中抽 5 户
                                                          """, ""));
        assertThat(new DrawRecord(at).text(DrawRecord.RESULT)).isEqualTo(new DrawRecord(at).derive().text());
        assertThat(run.data()).doesNotExist();
    }

    @Test
    void draw_again_changesNothing() throws IOException {
        run.run("draw", at.toString());
        Path result = at.resolve(DrawRecord.RESULT);
        String otherLayout = Files.readString(result).replaceAll("\\s+", " ");
        Files.writeString(result, otherLayout);
        CommandRun.Said said = run.run("draw", at.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("result.json 已经在，内容与算出的一致：从 30 户中抽取 7 户。");
        assertThat(result).hasContent(otherLayout);
    }

    @Test
    void draw_whereAnotherResultLies_refusesAndLeavesIt() throws IOException {
        Path result = at.resolve(DrawRecord.RESULT);
        for (String other : List.of("{\"visits\": []}", "示例", "")) {
            Files.writeString(result, other);
            CommandRun.Said said = run.run("draw", at.toString());
            assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(said.err()).isEqualTo("文件 " + result + " 已经在，内容与算出的结果不同，没有改动它。请用 verify 查看差异，或把它移走后再算。\n");
            assertThat(result).hasContent(other);
        }
    }

    @Test
    void draw_changedPopulation_refuses() throws IOException {
        Path population = at.resolve(DrawRecord.POPULATION);
        Files.writeString(population, Files.readString(population).replace("T29,A", "T99,A"));
        CommandRun.Said said = run.run("draw", at.toString());
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).startsWith("抽取名单 population.csv 与承诺时的名单不一致");
        assertThat(at.resolve(DrawRecord.RESULT)).doesNotExist();
    }

    @Test
    void verify_genuineRecord_saysSo() {
        run.run("draw", at.toString());
        assertThat(run.run("verify", at.toString())).isEqualTo(new CommandRun.Said(0,
                "记录真实：从 30 户中抽取 7 户，由记录重新算出的结果与公布的完全一致。\n", ""));
    }

    @Test
    void verify_oneTargetReplaced_namesIt_andReturnsOne() throws IOException {
        run.run("draw", at.toString());
        Path result = at.resolve(DrawRecord.RESULT);
        String drawn = new DrawRecord(at).derive().visits().getFirst();
        Files.writeString(result, Files.readString(result).replace("\"" + drawn + "\"", "\"T99\""));
        CommandRun.Said said = run.run("verify", at.toString());
        assertThat(said.code()).isEqualTo(ExitCode.FINDING);
        assertThat(said.out()).startsWith("记录不实，发现 ").contains("抽中名单不一致", drawn, "T99");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void verify_withoutAFile_namesIt_andReturnsOne() {
        CommandRun.Said said = run.run("verify", at.toString());
        assertThat(said.code()).isEqualTo(ExitCode.FINDING);
        assertThat(said.out()).contains("记录中缺少文件 result.json");
    }

    @Test
    void verify_folderThatIsNotThere_refuses() {
        CommandRun.Said said = run.run("verify", folder.resolve("nowhere").toString());
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).isEqualTo("没有文件夹 " + folder.resolve("nowhere") + "，没有核对。请检查路径。\n");
    }
}
