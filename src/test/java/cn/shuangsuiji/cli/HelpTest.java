package cn.shuangsuiji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks all commands and reads what they say about themselves. */
class HelpTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Words of picocli's own English help, and of variables that it did not find. */
    private static final Pattern ENGLISH = Pattern
            .compile("Usage|Options|Commands|COMMAND|Show this|Print version|<\\w+>|\\$\\{");

    @TempDir
    Path folder;

    private CommandRun run = new CommandRun(Path.of("."));

    @BeforeEach
    void place() {
        run = new CommandRun(folder);
    }

    @Test
    void everyCommand_saysWhatItDoes_inChinese() {
        assertThat(commands()).hasSizeGreaterThan(25).allSatisfy(command -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandSpec().qualifiedName()).singleElement().asString().containsPattern(HAN)
                    .endsWith("。");
            assertThat(help(command)).doesNotContainPattern(ENGLISH);
        });
    }

    @Test
    void everyOptionAndParameter_isExplained() {
        assertThat(commands()).allSatisfy(command -> {
            String help = help(command);
            for (ArgSpec argument : command.getCommandSpec().args()) {
                String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
                String where = command.getCommandSpec().qualifiedName() + " " + name;
                assertThat(argument.description()).as(where).singleElement().asString().containsPattern(HAN)
                        .endsWith("。");
                assertThat(help).as(where).contains(name);
            }
        });
    }

    @Test
    void everyText_belongsToACommandOrOption() {
        Set<String> left = new TreeSet<>(new HelpTexts().keySet());
        for (CommandLine command : commands()) {
            String place = command.getCommandSpec().qualifiedName(".");
            left.removeIf(key -> key.startsWith("usage.") || key.startsWith(place + ".usage."));
            for (ArgSpec argument : command.getCommandSpec().args()) {
                String name = argument instanceof OptionSpec option
                        ? option.longestName().replace("--", "")
                        : argument.descriptionKey();
                left.removeAll(Set.of(name, place + "." + name));
                left.removeIf(key -> key.startsWith("label.")
                        && new HelpTexts().getString(key).equals(argument.paramLabel()));
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void everyCommand_takesTheDataFolder() {
        assertThat(commands()).allSatisfy(command -> assertThat(command.getCommandSpec().findOption("--data"))
                .as(command.getCommandSpec().qualifiedName()).isNotNull());
    }

    @Test
    void help_ofVerify() {
        CommandRun.Said said = run.run("verify", "--help");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo("""
                                         用法：shuangsuiji verify [-h] [--data=文件夹] [--slip=文件] 文件夹

                                         核对抽取记录：重新计算抽取和派员，逐条说明差异。公开版核对到公开的程度。

                                         参数：
                                               文件夹             抽取记录所在的文件夹。

                                         选项：
                                               --data=文件夹      资料所在的文件夹。不写时，Windows 上是 %LOCALAPPDATA%\\Shuangsuiji，其他系统是
                                                                 ~/.local/share/shuangsuiji。
                                           -h, --help          显示这份说明。
                                               --slip=文件       连同这份核对单一起核对，只用于公开版。
                                         """);
    }

    @Test
    void help_ofTheProgram_namesTheExitCodes() {
        assertThat(run.run("--help").out()).contains("返回值：", "  0   正常", "  3   被拒绝或失败")
                .containsSubsequence("  init ", "  import ", "  task ", "  publish ", "  verify ", "  demo ");
    }

    @Test
    void version_isThePrograms() {
        assertThat(run.run("--version")).isEqualTo(new CommandRun.Said(0, "shuangsuiji 0.1.0\n", ""));
    }

    private String help(CommandLine command) {
        List<String> words = new ArrayList<>(
                List.of(command.getCommandSpec().qualifiedName().split(" ")).subList(1, depth(command)));
        words.add("--help");
        return run.run(words.toArray(String[]::new)).out();
    }

    private static int depth(CommandLine command) {
        return command.getCommandSpec().qualifiedName().split(" ").length;
    }

    private List<CommandLine> commands() {
        return all(run.door().commands()).toList();
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
    }
}
