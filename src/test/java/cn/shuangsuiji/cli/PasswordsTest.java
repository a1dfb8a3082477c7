package cn.shuangsuiji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTest {
    @TempDir
    Path folder;

    private CommandRun run = new CommandRun(Path.of("."));

    @BeforeEach
    void place() {
        run = new CommandRun(folder);
    }

    @Test
    void init_withNoPasswordAnywhere_isRefused_andMakesNothing() {
        CommandRun.Said said = init();
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).startsWith("没有 jingban 的密码，没有执行。").contains(Passwords.VARIABLE);
        assertThat(run.data()).doesNotExist();
    }

    @Test
    void init_passwordFromTheEnvironment_isTaken() {
        run.environment.put(Passwords.VARIABLE, "mima-jingban");
        assertThat(init().code()).isZero();
        assertThat(run.asked).isEmpty();
        assertThat(run.run("publish", "--all", "--user", "jingban").code()).isZero();
    }

    @Test
    void init_typedTwiceTheSame_isTaken() {
        run.typed.addAll(List.of("mima-jingban", "mima-jingban"));
        assertThat(init().code()).isZero();
        assertThat(run.asked).containsExactly("jingban 的密码：", "再输一次密码：");
    }

    @Test
    void init_typedTwiceDifferently_isRefused() {
        run.typed.addAll(List.of("mima-jingban", "mima-jingbam"));
        assertThat(init().err()).startsWith("两次输入的密码不一样，没有保存。");
        assertThat(run.data()).doesNotExist();
    }

    @Test
    void init_shortPassword_isRefusedInWords() {
        run.environment.put(Passwords.VARIABLE, "kurz");
        CommandRun.Said said = init();
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).contains("密码至少");
    }

    @Test
    void login_typed_isAskedForOnce() {
        run.office();
        run.typed.add("mima-jingban");
        assertThat(run.run("publish", "--all", "--user", "jingban").code()).isZero();
        assertThat(run.asked).containsExactly("jingban 的密码：");
    }

    @Test
    void login_wrongPassword_isRefused() {
        run.office();
        run.environment.put(Passwords.VARIABLE, "mima-falsch");
        CommandRun.Said said = run.run("publish", "--all", "--user", "jingban");
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).startsWith("登录名或密码不对。");
    }

    @Test
    void login_fileFromNotepad_isReadWithoutItsMark() throws IOException {
        run.office();
        Path file = Files.writeString(folder.resolve("bom.txt"), "\uFEFFmima-jingban\r\n第二行");
        assertThat(run.run("publish", "--all", "--user", "jingban", "--password-file", file.toString()).code())
                .isZero();
    }

    @Test
    void login_fileThatIsNotThere_isRefused() {
        run.office();
        CommandRun.Said said = run.run("publish", "--all", "--user", "jingban", "--password-file", "/nirgends");
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).startsWith("读不出密码文件 ");
    }

    @Test
    void account_add_neverTakesTheEnvironmentsPassword() {
        run.office();
        run.environment.put(Passwords.VARIABLE, "mima-jingban");
        CommandRun.Said said = run.run("account", "add", "--user", "jingban", "--login", "san", "--name", "示例三",
                "--role", "director");
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).startsWith("没有 san 的密码，没有执行。");
        assertThat(run.run("account", "list").out()).doesNotContain("san");
    }

    private CommandRun.Said init() {
        return run.run("init", "--office", "示例县市场监督管理局", "--code", "629999", "--login", "jingban", "--name",
                "示例经办");
    }
}
