package cn.shuangsuiji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "verify                                          | 缺少 文件夹，没有执行。 | verify",
            "verify a b                                      | 不明白“b”，没有执行。 | verify",
            "verify a --nix                                  | 不认识选项“--nix”，没有执行。 | verify",
            "today --data a --data b                         | --data 只能写一次，没有执行。 | today",
            "import x --list bus --user u                    | --list 的值“bus”不能用，没有执行。 | import",
            "import x --list items --user u --as-of 11-23    | --as-of 的值“11-23”不能用，没有执行。 | import",
            "import x                                        | 缺少 --user、--list，没有执行。 | import",
            "task approve 1                                  | 缺少 --user，没有执行。 | task approve",
            "publish --all                                   | 以下选项要一起写：[--user=登录名 [--password-file=文件] --all]，没有执行。 | publish",
            "task seed 1 --user u --digits 1                 | 以下选项要一起写：[--digits=数字 --digits-again=数字 [--source=来源]]，没有执行。 | task seed",
            "verify a --data                                 | --data 后面要写明文件夹，没有执行。 | verify"})
    void run_notUnderstood_saysWhat_andReturnsTwo(String command, String sentence, String where) {
        CommandRun.Said said = new CommandRun(folder).run(command.split(" +"));
        assertThat(said.err()).isEqualTo(sentence + "\n用法请看：shuangsuiji " + where + " --help\n");
        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void run_mistypedCommand_namesTheLikelyOne() {
        CommandRun.Said said = new CommandRun(folder).run("verifi");
        assertThat(said.err()).startsWith("不明白“verifi”，没有执行。\n是不是想写：verify");
        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void run_seedWithoutDigits_namesBothWays() {
        assertThat(new CommandRun(folder).run("task", "seed", "1", "--user", "u").err())
                .startsWith("以下几种写法要选一种：").contains("--machine", "--digits=数字");
    }

    @Test
    void run_groupWithoutCommand_namesItsCommands() {
        CommandRun.Said said = new CommandRun(folder).run("task");
        assertThat(said.err()).startsWith("shuangsuiji task 后面还要写明命令，没有执行。\n用法：").contains("  freeze ");
        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void run_withoutAnOffice_refusesAndMakesNone() {
        CommandRun.Said said = new CommandRun(folder).run("lists");
        assertThat(said.err()).isEqualTo("文件夹 " + folder.resolve("data")
                + " 里没有单位资料，没有执行。请先用 init 登记单位，或用 --data 指明资料所在的文件夹。\n");
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void run_unforeseenFailure_saysWhereItsDetailsLie() throws Exception {
        CommandRun run = new CommandRun(folder);
        run.demo = (_, _, _, _) -> {
            throw new IllegalStateException("示例故障");
        };
        CommandRun.Said said = run.run("demo", "--out", "x", "--data", folder.resolve("elsewhere").toString());
        Path log = folder.resolve("elsewhere").resolve("logs").resolve("error-20261123-090000-1.txt");
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).isEqualTo(
                "命令没有完成，出现了意料之外的问题，此前保存的内容都在。详细情况已写入文件 " + log + "，如果再次出现，请把它交给技术支持。\n");
        assertThat(Files.readString(log)).startsWith("shuangsuiji 0.1.0").contains("IllegalStateException: 示例故障",
                "UsageTest");
        run.run("demo", "--out", "x", "--data", folder.resolve("elsewhere").toString());
        assertThat(log.resolveSibling("error-20261123-090000-2.txt")).exists();
    }

    @Test
    void run_unforeseenFailure_withNowhereToWrite_stillSaysSo() {
        CommandRun run = new CommandRun(folder);
        run.demo = (_, _, _, _) -> {
            throw new IllegalStateException("示例故障");
        };
        Path file = run.file("file", "");
        assertThat(run.run("demo", "--out", "x", "--data", file.toString()).err()).contains("示例故障", "没能写入文件");
    }

    @Test
    void demo_isToldItsFolderAndWindow() {
        CommandRun run = new CommandRun(folder);
        run.demo = (out, window, line, _) -> line.accept(out + " " + window);
        assertThat(run.run("demo", "--out", "there", "--window").out()).isEqualTo("there true\n");
    }
}
