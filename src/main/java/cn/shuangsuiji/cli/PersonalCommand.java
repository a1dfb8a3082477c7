package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Mixin;

/** A command that somebody answers for by name. */
abstract class PersonalCommand extends OfficeCommand {
    @Mixin
    private final LoginOptions login = new LoginOptions();

    PersonalCommand(Desk desk) {
        super(desk);
    }

    @Override
    final int work(App app) {
        return work(app, login.enter(app, desk()));
    }

    /** As {@link #work(App)}, for this person. */
    abstract int work(App app, Actor actor);
}
