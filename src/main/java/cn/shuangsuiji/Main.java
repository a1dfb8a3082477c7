package cn.shuangsuiji;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.DataFolder;
import cn.shuangsuiji.cli.CommandLineDoor;
import cn.shuangsuiji.ui.desk.Demonstration;
import cn.shuangsuiji.ui.desk.DeskWindow;
import java.time.Clock;
import java.time.ZoneId;

/// The program's door: a window without arguments, a command with them. The one place that asks the machine for the time;
/// days are counted in Beijing time, which is the legal time everywhere in the country.
public final class Main {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Main() {}

    public static void main(String[] args) {
        Clock clock = Clock.system(ZONE);
        CommandLineDoor commands = CommandLineDoor.ofThisProcess(clock,
                (out, window, line, progress) -> new Demonstration(Assets.standard(), clock).run(out, window, line,
                        progress));
        System.exit(enter(args, commands, () -> DeskWindow.open(DataFolder.standard(), Assets.standard(), clock)));
    }

    /**
     * Goes through one of the two doors.
     *
     * @param window opens the window and returns when it is closed
     * @return the process's exit code
     */
    static int enter(String[] args, CommandLineDoor commands, Runnable window) {
        if (args.length > 0) {
            return commands.run(args);
        }
        window.run();
        return 0;
    }
}
