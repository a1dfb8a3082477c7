package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.MissingCharacter;
import cn.shuangsuiji.notice.Paperwork;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.task.TaskPapers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.application.Platform;

/** The papers that the task page asks for; characters that no face has are told before anybody prints. */
final class PrintedPapers implements TaskPapers {
    private final Paperwork paperwork;
    private final Notifier notifier;

    PrintedPapers(Paperwork paperwork, Notifier notifier) {
        this.paperwork = paperwork;
        this.notifier = notifier;
    }

    @Override
    public Path commitmentSheet(long taskId) {
        return file(paperwork.commitmentSheet(taskId));
    }

    @Override
    public Path resultSheet(long taskId) {
        return file(paperwork.resultSheet(taskId));
    }

    @Override
    public Path notices(long taskId, Progress progress) {
        return file(paperwork.notices(taskId, progress));
    }

    @Override
    public Path forms(long taskId, Progress progress) {
        return file(paperwork.forms(taskId, progress));
    }

    private Path file(Printed printed) {
        if (!printed.missing().isEmpty()) {
            String named = printed.missing().stream().map(MissingCharacter::reference).distinct()
                    .collect(Collectors.joining(Messages.text("base.comma")));
            Platform.runLater(() -> notifier.refused(Messages.text("ui.desk.missing.characters", named)));
        }
        return printed.files().getFirst();
    }
}
