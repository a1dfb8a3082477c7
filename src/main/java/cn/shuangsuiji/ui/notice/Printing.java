package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Job;
import cn.shuangsuiji.ui.kit.RunningWork;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The one door by which a screen makes papers: off the window's thread, and then to where they are seen and printed.
///
/// @param shower takes papers that were made; called on the window's thread
/// @param viewer shows a page that is no paper, such as the certificate; called on the window's thread
public record Printing(Background background, Consumer<Printed> shower, Consumer<Path> viewer) {
    /** Starts it under this title. */
    public RunningWork print(String title, Job<Printed> job) {
        return background.run(work(title, job));
    }

    /** As above, for a form that waits for it. */
    public BackgroundWork<Printed> work(String title, Job<Printed> job) {
        return BackgroundWork.of(title, job).onSuccess(shower);
    }

    /** Writes a page and shows it. */
    public RunningWork page(String title, Job<Path> job) {
        return background.run(BackgroundWork.of(title, job).onSuccess(viewer));
    }
}
