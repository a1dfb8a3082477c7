package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.notice.PrintedPaper;
import java.util.ArrayList;
import java.util.List;

/// Which page comes on which side of the sheets. On both sides, every paper begins on a sheet of its own, so that no firm gets
/// another's page on the back of its own.
final class Imposition {
    /** A side that stays empty. */
    static final int BLANK = -1;

    private Imposition() {}

    /** Pages of the file by number from 0, or {@link #BLANK}, in the order in which they are printed. */
    static List<Integer> sides(List<PrintedPaper> papers, boolean duplex) {
        List<Integer> sides = new ArrayList<>();
        for (PrintedPaper paper : papers) {
            for (int page = 0; page < paper.pages(); page++) {
                sides.add(paper.firstPage() - 1 + page);
            }
            if (duplex && paper.pages() % 2 == 1) {
                sides.add(BLANK);
            }
        }
        return sides;
    }

    /**
     * Divides a batch into jobs of whole papers.
     *
     * @param most pages of a job, unless one paper alone has more
     */
    static List<List<PrintedPaper>> jobs(List<PrintedPaper> papers, int most) {
        List<List<PrintedPaper>> jobs = new ArrayList<>();
        List<PrintedPaper> job = new ArrayList<>();
        int pages = 0;
        for (PrintedPaper paper : papers) {
            if (!job.isEmpty() && pages + paper.pages() > most) {
                jobs.add(job);
                job = new ArrayList<>();
                pages = 0;
            }
            job.add(paper);
            pages += paper.pages();
        }
        if (!job.isEmpty()) {
            jobs.add(job);
        }
        return jobs;
    }
}
