package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.Identity;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command on packages, for which the office's key must be opened. */
abstract class ExchangeCommand extends PersonalCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.folder}", descriptionKey = "exchange.folder")
    private Path stick;

    @Option(names = "--key-password-file", paramLabel = "${bundle:label.file}")
    private @Nullable Path keyPasswordFile;

    ExchangeCommand(Desk desk) {
        super(desk);
    }

    @Override
    final int work(App app, Actor actor) {
        String password = new Passwords(desk().surroundings()).other(Messages.text("cli.password.key"),
                keyPasswordFile);
        return carry(app, actor, app.keys.office(password.toCharArray()), stick);
    }

    /** As {@link #work(App, Actor)}, with the office's key and a stick. */
    abstract int carry(App app, Actor actor, Identity own, Path folder);
}
