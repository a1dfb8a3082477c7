package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Notifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Opens a PDF in the system's own viewer; where there is none, says where the file lies. */
final class SystemViewer implements Consumer<Path> {
    private final Background background;
    private final Notifier notifier;

    SystemViewer(Background background, Notifier notifier) {
        this.background = background;
        this.notifier = notifier;
    }

    @Override
    public void accept(Path file) {
        background.run(BackgroundWork.quiet(_ -> start(file)).onSuccess(opened -> notifier
                .done(Messages.text(opened ? "ui.desk.viewer.opened" : "ui.desk.viewer.none", file))));
    }

    private static boolean start(Path file) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        List<String> command = windows
                ? List.of("rundll32", "url.dll,FileProtocolHandler", file.toString())
                : List.of("xdg-open", file.toString());
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noViewer) {
            return false;
        }
    }
}
