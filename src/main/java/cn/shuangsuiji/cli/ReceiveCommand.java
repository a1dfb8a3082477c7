package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.Identity;
import cn.shuangsuiji.exchange.Outcome;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.exchange.UsbFolder;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** Takes in the packages of a stick; a finding when one of them was not. */
@Command(name = "receive")
final class ReceiveCommand extends ExchangeCommand {
    private static final Set<Outcome> TAKEN = EnumSet.of(Outcome.APPLIED, Outcome.ALREADY_DONE);

    ReceiveCommand(Desk desk) {
        super(desk);
    }

    @Override
    int carry(App app, Actor actor, Identity own, Path folder) {
        List<PackageIn> arrived = app.receiving.receive(actor, own, new UsbFolder(folder), desk().progress());
        if (arrived.isEmpty()) {
            say("cli.receive.none", folder.toAbsolutePath());
        }
        for (PackageIn in : arrived) {
            say("cli.receive.line", in.fileName(), Messages.of(in.outcome()), in.reason());
        }
        return arrived.stream().allMatch(in -> TAKEN.contains(in.outcome())) ? ExitCode.OK : ExitCode.FINDING;
    }
}
