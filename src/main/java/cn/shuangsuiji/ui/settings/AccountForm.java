package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.PasswordPolicy;
import cn.shuangsuiji.security.Role;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.util.List;
import java.util.Set;

/** Asks for a new person's account. */
final class AccountForm {
    private final Form form = new Form();
    private final Field<String> name = form.text(Messages.text("ui.settings.account.name")).required();
    private final Field<String> login = form.text(Messages.text("ui.login.name")).required()
            .hint(Messages.text("ui.settings.account.login.hint"));
    private final Field<Set<Role>> roles = form
            .checks(Messages.text("ui.settings.account.roles"), List.of(Role.values()), Messages::of).required();
    private final Field<String> password = form.password(Messages.text("ui.login.password")).required()
            .hint(PasswordPolicy.words());

    AccountForm() {
        password.rule(text -> PasswordPolicy.complaint(login.value().orElse(""), text)).recheckedWith(login);
        form.password(Messages.text("ui.first.repeat")).required(Messages.text("ui.first.repeat.missing"))
                .must(text -> text.equals(password.value().orElse("")), Messages.text("ui.first.repeat.wrong"))
                .recheckedWith(password);
    }

    Form form() {
        return form;
    }

    NewAccount account() {
        return new NewAccount(login.get(), name.get(), roles.get(), password.get());
    }
}
