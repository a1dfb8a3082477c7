package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.Progress;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Tells the whole work on the sample county. */
@FunctionalInterface
public interface DemoRun {
    /**
     * Runs the demonstration.
     *
     * @param out the folder for everything it makes
     * @param window whether a window opens on the sample county afterwards
     * @param line takes each line of the report
     * @param progress told how far slow steps are
     */
    void run(Path out, boolean window, Consumer<String> line, Progress progress);
}
