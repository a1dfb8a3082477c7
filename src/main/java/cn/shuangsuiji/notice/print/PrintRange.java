package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.notice.PrintedPaper;
import java.util.List;

/// Which papers of a batch are printed, or which pages of them.
///
/// @param from first paper, from 1
/// @param to last paper
/// @param firstPage first page of each of these papers, from 1
/// @param lastPage last page of each
public record PrintRange(int from, int to, int firstPage, int lastPage) {
    public PrintRange {
        if (from < 1 || to < from || firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException(from + "-" + to + ", " + firstPage + "-" + lastPage);
        }
    }

    /** Whole papers. */
    public static PrintRange papers(int from, int to) {
        return new PrintRange(from, to, 1, Integer.MAX_VALUE);
    }

    /** Everything. */
    public static PrintRange all(List<PrintedPaper> papers) {
        return papers(1, papers.size());
    }

    /** The papers of the batch that it means. */
    List<PrintedPaper> of(List<PrintedPaper> papers) {
        return papers.subList(from - 1, Math.min(to, papers.size())).stream()
                .filter(paper -> paper.pages() >= firstPage).map(this::pagesOf).toList();
    }

    private PrintedPaper pagesOf(PrintedPaper paper) {
        int pages = Math.min(lastPage, paper.pages()) - firstPage + 1;
        return new PrintedPaper(paper.kind(), paper.subject(), paper.reference(), paper.file(),
                paper.firstPage() + firstPage - 1, pages, paper.template());
    }
}
