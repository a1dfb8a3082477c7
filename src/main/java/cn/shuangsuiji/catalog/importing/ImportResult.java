package cn.shuangsuiji.catalog.importing;

import java.util.List;

/// What an import did.
///
/// @param batch the import's identifier; empty when there was nothing to change and nothing was kept
/// @param problems the first problems, by row
public record ImportResult(String batch, ImportCounts counts, List<RowProblem> problems, long problemCount) {
    public ImportResult {
        problems = List.copyOf(problems);
    }
}
