package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.FailedPaper;
import cn.shuangsuiji.notice.MissingCharacter;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Job;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.kit.RunningWork;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Makes a paper off the window's thread and shows it; characters that no face could draw are told before it is used.
///
/// @param opener shows a PDF; called on the window's thread
public record Printing(Background background, Notifier notifier, Consumer<Path> opener) {
    /** Starts it under this title. */
    public RunningWork print(String title, Job<Printed> job) {
        return background.run(BackgroundWork.of(title, job).onSuccess(this::show));
    }

    /** Writes a page and shows it. */
    public RunningWork page(String title, Job<Path> job) {
        return background.run(BackgroundWork.of(title, job).onSuccess(opener));
    }

    private void show(Printed printed) {
        if (!printed.missing().isEmpty()) {
            notifier.refused(Messages.text("ui.notice.missing", printed.missing().stream()
                    .map(MissingCharacter::character).distinct()
                    .collect(Collectors.joining(Messages.text("base.comma")))));
        }
        if (!printed.failed().isEmpty()) {
            FailedPaper first = printed.failed().getFirst();
            notifier.refused(Messages.text("ui.notice.failed", printed.failed().size(), first.reference(),
                    first.sentence()));
        }
        opener.accept(printed.files().getFirst());
    }
}
