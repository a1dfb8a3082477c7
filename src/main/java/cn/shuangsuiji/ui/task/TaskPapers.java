package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.ui.draw.DrawPapers;
import java.nio.file.Path;

/// Makes the papers of a task, each as one PDF for the printer. Runs on a worker's thread.
public interface TaskPapers extends DrawPapers {
    /**
     * 双随机抽查通知书 of all visits, merged.
     *
     * @return the PDF file
     */
    Path notices(long taskId, Progress progress);

    /**
     * 检查记录表 of all visits, merged.
     *
     * @return the PDF file
     */
    Path forms(long taskId, Progress progress);
}
