package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // content() runs before each test
class ScannerTest extends UiTest {
    private static final String CODE = "SSJ:V:019ac3f2-7b51-7c3e-9d2a-3f5b6c7d8e9f";

    private final List<String> scanned = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private final VBox box = new VBox();
    private TextField field;
    private int pressed;

    @Override
    protected Parent content() {
        field = new TextField("前后");
        Button button = new Button("提交");
        button.setDefaultButton(true);
        button.setOnAction(_ -> pressed++);
        box.getChildren().setAll(field, button);
        return box;
    }

    @BeforeEach
    void listen() {
        onFx(() -> new Scanner(scanned::add, nanos::get).listenTo(scene));
    }

    /** As a scanner sends it: each character as a key pressed, typed and released, then Enter. */
    private void type(String text, long millisBetween) {
        for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millisBetween));
            onFx(() -> {
                Event.fireEvent(scene.getFocusOwner(), pressed(KeyCode.UNDEFINED));
                Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, character, "",
                        KeyCode.UNDEFINED, false, false, false, false));
            });
        }
        onFx(() -> Event.fireEvent(scene.getFocusOwner(), pressed(KeyCode.ENTER)));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false);
    }

    @Test
    void scan_inAnInput_goesToTheHandlerAndLeavesTheInputAsItWas() {
        onFx(() -> {
            field.requestFocus();
            field.positionCaret(1);
        });
        type(CODE, 5);

        assertThat(scanned).containsExactly(CODE);
        assertThat(field.getText()).isEqualTo("前后");
        assertThat(pressed).isZero();
    }

    @Test
    void scan_afterAnother_isHeardAgain() {
        onFx(() -> box.getChildren().get(1).requestFocus());
        type(CODE, 5);
        type(CODE, 5);

        assertThat(scanned).containsExactly(CODE, CODE);
    }

    @Test
    void typing_byHand_staysInTheInput() {
        onFx(field::requestFocus);
        onFx(field::clear);
        type("SSJ:V:1", 700);

        assertThat(scanned).isEmpty();
        assertThat(field.getText()).isEqualTo("SSJ:V:1");
        assertThat(pressed).isOne();
    }

    @Test
    void scan_ofAnotherKind_isTypedAsUsual() {
        onFx(field::requestFocus);
        onFx(field::clear);
        type("6901234567892", 5);

        assertThat(scanned).isEmpty();
        assertThat(field.getText()).isEqualTo("6901234567892");
    }

    @Test
    void scan_afterAStrayBeginning_isHeard() {
        onFx(field::requestFocus);
        onFx(field::clear);
        type("SS" + CODE, 5);

        assertThat(scanned).containsExactly(CODE);
    }

    @Test
    void capsLock_makesSmallLetters_whichAreHeardAllTheSame() {
        onFx(() -> field.requestFocus());
        type(CODE.toLowerCase(Locale.ROOT), 5);

        assertThat(scanned).containsExactly(CODE.toLowerCase(Locale.ROOT));
    }
}
