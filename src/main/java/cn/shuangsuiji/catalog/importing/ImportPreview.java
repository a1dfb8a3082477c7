package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an import would do; nothing has been stored.
///
/// @param form what the file turned out to be, in words
/// @param sha256 of the file: an import of this preview refuses a file that was changed since
/// @param asOf the day up to which the file is known
/// @param columns the list's column by the header in the file that was taken for it
/// @param ignored headers that were not used
/// @param mapping what a clerk said these headers mean; null where their words told
/// @param remarks how the file was read, as sentences: hidden rows, merged cells, sheets that were not read
/// @param cautions what to think about before going on, as sentences
/// @param changes the first rows that would change, and how
/// @param problems the first problems, by row
/// @param problemCount how many there are in all
/// @param contradicted about how many rows of the province the file says otherwise, a thousand at most
public record ImportPreview(Path file, ListKind list, String form, String sha256, LocalDate asOf,
        Map<String, String> columns, List<String> ignored, @Nullable HeaderMapping mapping, List<String> remarks,
        ImportCounts counts, List<String> cautions, List<RowChange> changes, List<RowProblem> problems,
        long problemCount, int contradicted) {
    public ImportPreview {
        ignored = List.copyOf(ignored);
        remarks = List.copyOf(remarks);
        changes = List.copyOf(changes);
        cautions = List.copyOf(cautions);
        problems = List.copyOf(problems);
    }
}
