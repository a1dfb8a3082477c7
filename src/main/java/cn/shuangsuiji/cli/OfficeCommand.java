package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A command on the data of an office that is there. */
abstract class OfficeCommand implements Callable<Integer> {
    private final Desk desk;

    OfficeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public final Integer call() {
        try (App app = desk.open()) {
            return work(app);
        }
    }

    /**
     * Does the command's work.
     *
     * @return one of {@link ExitCode}
     */
    abstract int work(App app);

    final Desk desk() {
        return desk;
    }

    final void say(String key, @Nullable Object... values) {
        desk.say(key, values);
    }
}
