package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.ui.UiTest;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a clerk does at the program's own window, in the words of the desk: presses the button with these words, types into
/// the box of that name, goes to a screen by its key. Waits for what it needs, and never longer than needed.
@SuppressWarnings("NullAway.Init") // the test opens the desk
abstract class DeskWalk extends UiTest {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9,
            KeyCode.DIGIT0, KeyCode.MINUS);

    protected Desk desk;

    /** Goes to a screen by its number in the navigation. */
    final void go(String screen) {
        int index = DeskWork.ORDER.indexOf(screen);
        keys(KeyCode.ALT, DIGITS.get(index));
        await(screen, () -> desk.frame().currentProperty().get().id().equals(screen));
        idle();
    }

    /** Whether this screen is in sight. */
    final boolean isAt(String screen) {
        return desk.frame().currentProperty().get().id().equals(screen);
    }

    /** Waits until these words are to be read. */
    final void see(String words) {
        awaitText(words);
    }

    /** Waits until these words are gone. */
    final void gone(String words) {
        await("gone: " + words, () -> !isShown(words));
    }

    /** Waits until this holds. */
    final void until(String what, BooleanSupplier condition) {
        await(what, condition);
    }

    /** Waits until everything that was begun is done. */
    final void idle() {
        await("nothing on its way", desk::isIdle);
    }

    /** Whether these words are to be read now. */
    final boolean shown(String words) {
        return ask(() -> isShown(words));
    }

    /** Presses the button with exactly these words. */
    final void press(String words) {
        pressMatching(Pattern.quote(words));
    }

    /** Presses the button whose words match, such as one with a number in it. */
    final void pressMatching(String words) {
        Pattern pattern = Pattern.compile(words);
        await("button " + words, () -> buttons(pattern).stream().anyMatch(button -> !button.isDisabled()));
        idle();
        clickOn(ask(() -> buttons(pattern).stream().filter(button -> !button.isDisabled()).findFirst().orElseThrow()));
    }

    /** Whether the button is in sight and cannot be pressed. */
    final boolean isRefused(String words) {
        return ask(() -> buttons(Pattern.compile(words)).stream().allMatch(Node::isDisabled)
                && !buttons(Pattern.compile(words)).isEmpty());
    }

    /** Clicks on words in a table or list. */
    final void pick(String words) {
        await(words, () -> !labels(words).isEmpty());
        clickOn(ask(() -> labels(words).getFirst()));
    }

    /** Types into the box of this name. */
    final void type(String box, String words) {
        await("box " + box, () -> all(TextInputControl.class).stream().anyMatch(each -> named(each, box)));
        clickOn(ask(() -> all(TextInputControl.class).stream().filter(each -> named(each, box)).findFirst()
                .orElseThrow()));
        put(words);
    }

    /** Takes the choice so many below the present one. */
    final void choose(String box, int below) {
        clickOn(ask(() -> all(ComboBox.class).stream().filter(each -> named(each, box)).findFirst().orElseThrow()));
        for (int i = 0; i < below; i++) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.ENTER);
    }

    /** Fills boxes one after the other, Tab between them, Enter at the end. */
    final void fill(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                keys(KeyCode.TAB);
            }
            put(words[i]);
        }
        keys(KeyCode.ENTER);
    }

    /** A fast typist: TestFX itself rests after each character, which would be half of the test's time. */
    final void put(String text) {
        onFx(() -> text.codePoints().mapToObj(Character::toString)
                .forEach(character -> Event.fireEvent(topScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED,
                        character, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    final void hit(KeyCode... codes) {
        keys(codes);
    }

    /** Looks at the window: all named, nothing cut off, its picture kept. */
    final void look(String name) {
        idle();
        picture(name);
        assertLabelled();
        assertNothingClipped();
    }

    private List<ButtonBase> buttons(Pattern words) {
        return all(ButtonBase.class).stream()
                .filter(button -> words.matcher(String.valueOf(button.getText())).matches())
                .toList();
    }

    private List<Labeled> labels(String words) {
        return all(Labeled.class).stream().filter(label -> words.equals(label.getText())).toList();
    }

    private static boolean named(Node node, String name) {
        return name.equals(node.getAccessibleText());
    }

    private <T extends Node> List<T> all(Class<T> kind) {
        return visible().filter(kind::isInstance).map(kind::cast).toList();
    }
}
