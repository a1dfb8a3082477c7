package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.ui.UiTest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Login and first run, by keyboard. */
class EntranceTest extends UiTest {
    private static final PasswordRule RULE = new PasswordRule() {
        @Override
        public String words() {
            return "至少 10 个字符，不能与登录名相同。";
        }

        @Override
        public Optional<String> complaint(String loginName, String password) {
            return password.length() < 10
                    ? Optional.of("密码只有 " + password.length() + " 个字符，至少要 10 个。")
                    : password.equals(loginName) ? Optional.of("密码不能与登录名相同。") : Optional.empty();
        }
    };

    private final StackPane root = new StackPane();
    private final List<Object> outcome = new CopyOnWriteArrayList<>();

    @Override
    protected Parent content() {
        return root;
    }

    private void login(Authentication<String> authentication) {
        onFx(() -> {
            LoginView view = new LoginView(new LoginViewModel<>("示例县市场监督管理局", authentication, outcome::add),
                    background);
            root.getChildren().setAll(view.node());
            view.start();
        });
    }

    private void firstRun() {
        onFx(() -> {
            FirstRunView view = new FirstRunView(new FirstRunViewModel(RULE, outcome::add, () -> outcome.add("done")),
                    background);
            root.getChildren().setAll(view.node());
            view.start();
        });
    }

    private void fill(String... words) {
        for (String word : words) {
            write(word);
            keys(KeyCode.TAB);
        }
    }

    @Test
    void login_withRightPassword_letsIn() {
        login((name, password) -> name + "/" + password);
        fill("wangjb");
        write("demo-password ");
        keys(KeyCode.ENTER);

        await("logged in", () -> outcome.contains("wangjb/demo-password "));
    }

    @Test
    void login_withWrongPassword_saysSoAndAsksAgain() {
        login((_, _) -> {
            throw new AppException("ui.first.repeat.wrong");
        });
        fill("wangjb");
        write("wrong");
        keys(KeyCode.ENTER);
        awaitText("两次输入的密码不一样，请重新输入。");
        picture("login");
        assertLabelled();
        assertNothingClipped();

        assertThat(focused()).isInstanceOf(PasswordField.class);
        assertThat(((TextField) focused()).getText()).isEmpty();
        assertThat(from(root).lookup(".text-field").queryAs(TextField.class).getText()).isEqualTo("wangjb");
        assertThat(outcome).isEmpty();
    }

    @Test
    void login_withoutName_asksForItAndDoesNotTry() {
        login((name, _) -> name);
        keys(KeyCode.ENTER);
        awaitText("请填写登录名。");

        assertThat(outcome).isEmpty();
        assertThat(focused()).isNotInstanceOf(PasswordField.class);
    }

    @Test
    void firstRun_filledByKeyboard_createsOfficeAndAccount() {
        firstRun();
        fill(" 示例县市场监督管理局 ", "629999", "王经办", "wangjb", "demo-password");
        write("demo-password");
        keys(KeyCode.ENTER);

        await("created", () -> outcome.contains("done"));
        assertThat(outcome.getFirst())
                .isEqualTo(new FirstRun("示例县市场监督管理局", "629999", "wangjb", "王经办", "demo-password"));
    }

    @Test
    void firstRun_filledWrongly_saysWhatIsWrongWithEach() {
        firstRun();
        picture("first-run");
        largePicture("first-run");
        fill("示例县市场监督管理局", "6299", "王经办", "wangjb", "short");
        write("other");
        keys(KeyCode.ENTER);

        awaitText("行政区划代码是六位数字，首位不是 0。");
        awaitText("密码只有 5 个字符，至少要 10 个。");
        awaitText("两次输入的密码不一样，请重新输入。");
        picture("first-run-wrong");
        assertLabelled();
        assertNothingClipped();
        assertThat(((TextField) focused()).getText()).isEqualTo("6299");
        assertThat(outcome).isEmpty();
    }

    @Test
    void records_withSecrets_doNotPrintThem() {
        FirstRun entry = new FirstRun("示例县市场监督管理局", "629999", "wangjb", "王经办", "demo-password");

        assertThat(entry).hasToString("示例县市场监督管理局 629999 wangjb 王经办");
    }
}
