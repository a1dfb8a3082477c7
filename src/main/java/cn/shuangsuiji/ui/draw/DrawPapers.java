package cn.shuangsuiji.ui.draw;

import java.nio.file.Path;

/// Makes the papers of a draw. Runs on a worker's thread.
public interface DrawPapers {
    /**
     * The commitment on paper, to be signed before the seed is known.
     *
     * @return the PDF file
     */
    Path commitmentSheet(long taskId);

    /**
     * Who was drawn, with the seed.
     *
     * @return the PDF file
     */
    Path resultSheet(long taskId);
}
