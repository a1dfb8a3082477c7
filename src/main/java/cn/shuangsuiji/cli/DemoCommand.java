package cn.shuangsuiji.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells the whole work on the sample county. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Desk desk;
    private final DemoRun demo;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}")
    private Path out;

    @Option(names = "--window")
    private boolean window;

    DemoCommand(Desk desk, DemoRun demo) {
        this.desk = desk;
        this.demo = demo;
    }

    @Override
    public Integer call() {
        demo.run(out, window, desk.surroundings().out()::println, desk.progress());
        return ExitCode.OK;
    }
}
