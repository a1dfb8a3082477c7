package cn.shuangsuiji.ui.shell;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Hears a barcode scanner, which types like a very fast keyboard and ends with Enter. A text that begins with
/// `SSJ:V:` goes to the handler wherever the keyboard is; the beginning that had already got into an input is taken out
/// again, the rest never reaches it. Nobody types that beginning without a rest, so ordinary typing passes untouched.
public final class Scanner {
    private static final String BEGINNING = "SSJ:V:";
    /** Scanners send a character every 2 to 30 ms, but an old PC may be busy in between. */
    private static final long LONGEST_GAP = TimeUnit.MILLISECONDS.toNanos(500);

    private final Consumer<String> handler;
    private final LongSupplier nanos;
    private final StringBuilder heard = new StringBuilder();
    private long last;

    /**
     * @param handler takes the whole text, beginning included
     * @param nanos a clock that only goes forward, in nanoseconds, as {@code System::nanoTime}
     */
    public Scanner(Consumer<String> handler, LongSupplier nanos) {
        this.handler = handler;
        this.nanos = nanos;
    }

    /** Listens to all keys of the window. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent key) {
        String character = key.getCharacter();
        if (character.isBlank() || Character.isISOControl(character.charAt(0))) {
            if (isScanning()) {
                key.consume();
            }
            return;
        }
        forgetIfLate();
        last = nanos.getAsLong();
        boolean scanningBefore = isScanning();
        heard.append(character);
        if (scanningBefore) {
            key.consume();
        } else if (isScanning()) {
            key.consume();
            takeBack(key);
        } else if (!begins(heard.toString())) {
            heard.setLength(0);
            if (begins(character)) {
                heard.append(character);
            }
        }
    }

    /** While a code comes in, its digits must not choose verdicts nor its Enter press a button. */
    private void pressed(KeyEvent key) {
        forgetIfLate();
        if (isScanning()) {
            key.consume();
            if (key.getCode() == KeyCode.ENTER) {
                String text = heard.toString();
                heard.setLength(0);
                handler.accept(text);
            }
        }
    }

    private boolean isScanning() {
        return heard.length() >= BEGINNING.length();
    }

    /** Whether a code can begin so; with Caps Lock on it comes in small letters. */
    private static boolean begins(String text) {
        return BEGINNING.regionMatches(true, 0, text, 0, text.length());
    }

    private void forgetIfLate() {
        if (nanos.getAsLong() - last > LONGEST_GAP) {
            heard.setLength(0);
        }
    }

    /** The last character of the beginning is on its way, so the input holds all but that one. */
    private static void takeBack(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl input) {
            int end = input.getCaretPosition();
            int begin = end - (BEGINNING.length() - 1);
            if (begin >= 0 && begins(input.getText(begin, end))) {
                input.deleteText(begin, end);
            }
        }
    }
}
