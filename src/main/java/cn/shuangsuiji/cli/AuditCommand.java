package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.PageRequest;
import picocli.CommandLine.Command;

/** Checks that nobody changed the journal. */
@Command(name = "audit")
final class AuditCommand extends OfficeCommand {
    AuditCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        return app.database.read(tx -> {
            Long broken = app.journal.firstBroken(tx);
            if (broken != null) {
                say("cli.audit.broken", Long.toString(broken));
                return ExitCode.FINDING;
            }
            say("cli.audit.whole", app.journal.page(tx, PageRequest.first(1)).total(), app.journal.head(tx));
            return ExitCode.OK;
        });
    }
}
