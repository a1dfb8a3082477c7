package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.Badge;
import java.util.List;

/// What the frame keeps in sight whatever the page: the list's age, what has not left the office, backup and log.
///
/// @param top right in the top bar, left to right: "名录截至 11-19 (3 天)", "待发 4"
/// @param bottom left in the status bar: "自动备份 今天 08:02", "审计链完好"
public record ShellFacts(List<Badge> top, List<Badge> bottom) {
    /** Before they are read. */
    public static final ShellFacts NONE = new ShellFacts(List.of(), List.of());

    public ShellFacts {
        top = List.copyOf(top);
        bottom = List.copyOf(bottom);
    }
}
