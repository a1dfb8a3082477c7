package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.Progress;
import java.io.PrintWriter;

/** Writes a line when a new step begins. A command is stopped by ending its process, which leaves nothing half done. */
final class LineProgress implements Progress {
    private final PrintWriter out;
    private String before = "";

    LineProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        if (!what.equals(before)) {
            before = what;
            out.println(what);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
