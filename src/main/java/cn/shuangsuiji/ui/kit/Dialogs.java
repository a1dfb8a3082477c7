package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.stage.Window;

/// The one door to dialogs. Each says in its sentence what will happen to how many, and its button carries the verb:
/// "冻结 1,203 户", never "确定". No dialog waits for its answer; what follows is given with the question.
public final class Dialogs {
    private final Window owner;
    private final Theme theme;
    private final Background background;

    public Dialogs(Window owner, Theme theme, Background background) {
        this.owner = owner;
        this.theme = theme;
        this.background = background;
    }

    /** Asks before something with consequences; Enter does it. */
    public void confirm(String title, String sentence, String verb, Runnable action) {
        ask(title, sentence, Buttons.primary(verb, () -> {}), action, false);
    }

    /** Asks before something that cannot be taken back; Enter goes back, so that it takes a decision to do it. */
    public void confirmGrave(String title, String sentence, String verb, Runnable action) {
        ask(title, sentence, Buttons.grave(verb, () -> {}), action, true);
    }

    /** Asks for a reason in words, which the record keeps. */
    public void reason(String title, String sentence, String verb, Consumer<String> action) {
        Form form = new Form();
        Field<String> reason = form.longText(Messages.text("ui.dialog.reason"), 3).required();
        form(title, sentence, form, verb, () -> BackgroundWork.quiet(_ -> reason.get()).onSuccess(action));
    }

    /**
     * Lets a second person take part on the spot.
     *
     * @param work what needs them, with their name and password checked; it runs off the window's thread, and a refusal
     *     stays in the dialog
     */
    public <T> void secondPerson(String title, String sentence, String verb, Function<Credentials, T> work,
            Consumer<T> done) {
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.login.name")).required();
        Field<String> password = form.password(Messages.text("ui.login.password")).required();
        form(title, sentence, form, verb, () -> {
            Credentials second = new Credentials(name.get(), password.get());
            return BackgroundWork.quiet(_ -> work.apply(second)).onSuccess(done);
        });
    }

    /** Asks for a few facts and then does the work; closes once it succeeded, stays with the sentence when refused. */
    public <T> void form(String title, String sentence, Form form, String verb, Supplier<BackgroundWork<T>> work) {
        DialogWindow dialog = new DialogWindow(owner, theme, title, sentence);
        Button button = Buttons.primary(verb, () -> {});
        form.submitWith(button, background, () -> work.get().beforeSuccess(dialog::close));
        dialog.content(form.node()).verb(button).show(button);
        form.focus();
    }

    private void ask(String title, String sentence, Button verb, Runnable action, boolean carefully) {
        DialogWindow dialog = new DialogWindow(owner, theme, title, sentence);
        verb.setOnAction(_ -> {
            dialog.close();
            action.run();
        });
        dialog.verb(verb).show(carefully ? dialog.back() : verb);
    }
}
