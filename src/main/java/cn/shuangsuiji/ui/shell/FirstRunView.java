package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/// Asks once for the office and its first account.
public final class FirstRunView {
    private final Form form = new Form();
    private final EntrancePane pane;

    public FirstRunView(FirstRunViewModel model, Background background) {
        Field<String> office = form.text(Messages.text("ui.first.office")).required()
                .hint(Messages.text("ui.first.office.hint"));
        Field<String> code = form.text(Messages.text("ui.first.code")).required()
                .hint(Messages.text("ui.first.code.hint"))
                .must(model::isOfficeCode, Messages.text("ui.first.code.wrong"));
        Field<String> person = form.text(Messages.text("ui.first.person")).required()
                .hint(Messages.text("ui.first.person.hint"));
        Field<String> login = form.text(Messages.text("ui.login.name")).required()
                .hint(Messages.text("ui.first.login.hint"));
        Field<String> password = form.password(Messages.text("ui.login.password")).required()
                .hint(model.rule().words())
                .rule(text -> model.rule().complaint(login.value().orElse(""), text)).recheckedWith(login);
        form.password(Messages.text("ui.first.repeat")).required(Messages.text("ui.first.repeat.missing"))
                .must(text -> text.equals(password.value().orElse("")), Messages.text("ui.first.repeat.wrong"))
                .recheckedWith(password);
        Button verb = Buttons.primary(Messages.text("ui.first.verb"), () -> {});
        form.submitWith(verb, background, () -> model.create(
                new FirstRun(office.get(), code.get(), login.get(), person.get(), password.get())));
        pane = new EntrancePane(Messages.text("ui.first.title"), Messages.text("ui.first.sentence"), form, verb);
    }

    /** Puts the keyboard into the first input; call it when the view is in the window. */
    public void start() {
        form.focus();
    }

    public Parent node() {
        return pane;
    }
}
