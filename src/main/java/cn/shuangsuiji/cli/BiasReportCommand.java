package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.statistics.BiasReport;
import cn.shuangsuiji.statistics.BiasSource;
import cn.shuangsuiji.statistics.Finding;
import cn.shuangsuiji.statistics.Verdict;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what luck alone would hardly do, the oddest first. */
@Command(name = "report")
final class BiasReportCommand extends OfficeCommand {
    @Option(names = "--imported")
    private boolean imported;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    private @Nullable Path out;

    BiasReportCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        BiasReport report = app.statistics.report(imported ? BiasSource.IMPORTED : BiasSource.OWN);
        if (report.findings().isEmpty()) {
            say("cli.line", Messages.text("statistics.report.none." + report.source().name().toLowerCase(Locale.ROOT)));
            return ExitCode.OK;
        }
        say("cli.bias.head", Messages.of(report.source()), report.draws(), report.targets(), report.drawn(),
                report.seats());
        for (Finding finding : report.findings()) {
            say("cli.bias.line", Messages.of(finding.verdict()), Messages.of(finding.test()), finding.sentence());
            if (!finding.next().isEmpty()) {
                say("cli.bias.next", finding.next(), finding.adjustedInWords());
            }
        }
        say("cli.line", Messages.text("statistics.many", report.weighed()));
        if (out != null) {
            app.statistics.export(report, out);
            say("cli.bias.written", out);
        }
        return report.count(Verdict.CHECK) + report.count(Verdict.LOOK) == 0 ? ExitCode.OK : ExitCode.FINDING;
    }
}
