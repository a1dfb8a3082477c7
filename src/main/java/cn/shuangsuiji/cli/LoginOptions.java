package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who runs a command that changes something. */
class LoginOptions {
    @Option(names = "--user", required = true, paramLabel = "${bundle:label.login}")
    private String user;

    @Option(names = "--password-file", paramLabel = "${bundle:label.file}")
    private @Nullable Path passwordFile;

    /**
     * Lets the person in.
     *
     * @throws cn.shuangsuiji.base.AppException when login and password do not fit
     */
    Actor enter(App app, Desk desk) {
        return app.accounts.login(user, new Passwords(desk.surroundings()).own(user, passwordFile));
    }
}
