package cn.shuangsuiji.notice;

import java.nio.file.Path;
import java.util.List;

/// What a printing made.
///
/// @param papers in their order, with where each lies; one at least
/// @param missing characters that could not be drawn; tell the clerk before the paper is used
/// @param failed papers that could not be made
public record Printed(List<PrintedPaper> papers, List<MissingCharacter> missing, List<FailedPaper> failed) {
    public Printed {
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
        failed = List.copyOf(failed);
    }

    /** The PDF files in the papers' order; one where they were put together. */
    public List<Path> files() {
        return papers.stream().map(PrintedPaper::file).distinct().toList();
    }

    /** Pages of all papers. */
    public int pages() {
        return papers.stream().mapToInt(PrintedPaper::pages).sum();
    }
}
