package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/// Asks for name and password. A refusal stands under the form in words, the name stays, the password is asked again.
public final class LoginView {
    private final Form form = new Form();
    private final EntrancePane pane;

    public LoginView(LoginViewModel<?> model, Background background) {
        Field<String> name = form.text(Messages.text("ui.login.name")).required();
        Field<String> password = form.password(Messages.text("ui.login.password")).required();
        Button verb = Buttons.primary(Messages.text("ui.login.verb"), () -> {});
        form.submitWith(verb, background, () -> model.login(name.get(), password.get()).onEnd(() -> {
            password.set(null);
            password.focus();
        }));
        pane = new EntrancePane(model.office(), Messages.text("ui.login.sentence"), form, verb);
    }

    /** Puts the keyboard into the name; call it when the view is in the window. */
    public void start() {
        form.focus();
    }

    public Parent node() {
        return pane;
    }
}
