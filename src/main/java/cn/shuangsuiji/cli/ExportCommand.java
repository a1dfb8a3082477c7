package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.exchange.ExportRange;
import cn.shuangsuiji.exchange.Identity;
import cn.shuangsuiji.exchange.WrittenPackage;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the province must learn into a package on a stick. */
@Command(name = "export")
final class ExportCommand extends ExchangeCommand {
    @Option(names = "--again")
    private boolean again;

    ExportCommand(Desk desk) {
        super(desk);
    }

    @Override
    int carry(App app, Actor actor, Identity own, Path folder) {
        WrittenPackage written = app.sending.export(actor, own, folder,
                again ? ExportRange.UNACKNOWLEDGED : ExportRange.NEW, desk().progress());
        say("cli.export.done", written.file().toAbsolutePath(), Long.toString(written.manifest().fromSeq()),
                Long.toString(written.manifest().toSeq()), written.bytes());
        return ExitCode.OK;
    }
}
