package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an account for another person: steps that need two people need two accounts. */
@Command(name = "add")
final class AccountAddCommand extends PersonalCommand {
    @Option(names = "--login", required = true, paramLabel = "${bundle:label.login}")
    private String login;

    @Option(names = "--name", required = true, paramLabel = "${bundle:label.name}")
    private String name;

    @Option(names = "--role", required = true, split = ",", paramLabel = "${bundle:label.role}")
    private Set<Role> roles;

    @Option(names = "--new-password-file", paramLabel = "${bundle:label.file}")
    private @Nullable Path newPasswordFile;

    AccountAddCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app, Actor actor) {
        String password = new Passwords(desk().surroundings()).forNew().other(login, newPasswordFile);
        Actor added = app.accounts.add(actor, new NewAccount(login, name, roles, password));
        say("cli.account.added", added.name(), added.login(), added.rolesInWords());
        return ExitCode.OK;
    }
}
