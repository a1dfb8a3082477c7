package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Enters the office and its first person. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--office", required = true, paramLabel = "${bundle:label.name}")
    private String office;

    @Option(names = "--code", required = true, paramLabel = "${bundle:label.code}")
    private String code;

    @Option(names = "--login", required = true, paramLabel = "${bundle:label.login}")
    private String login;

    @Option(names = "--name", required = true, paramLabel = "${bundle:label.name}")
    private String name;

    @Option(names = "--role", split = ",", paramLabel = "${bundle:label.role}")
    private Set<Role> roles = EnumSet.of(Role.CLERK);

    @Option(names = "--password-file", paramLabel = "${bundle:label.file}")
    private @Nullable Path passwordFile;

    InitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String password = new Passwords(desk.surroundings()).forNew().own(login, passwordFile);
        try (App app = desk.openOrMake()) {
            Actor first = app.accounts.found(office, code, new NewAccount(login, name, roles, password));
            desk.say("cli.init.done", office, code, first.name(), first.rolesInWords(),
                    desk.dataFolder().toAbsolutePath());
            return ExitCode.OK;
        }
    }
}
