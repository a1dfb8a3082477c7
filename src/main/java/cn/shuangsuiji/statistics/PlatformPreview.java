package cn.shuangsuiji.statistics;

import cn.shuangsuiji.catalog.importing.RowProblem;
import java.nio.file.Path;
import java.util.List;

/// What importing a platform's list would keep; nothing has been stored.
///
/// @param form what the file turned out to be, in words
/// @param sha256 of the file: an import of this preview refuses a file that was changed since
/// @param columns the columns that were recognised, in words
/// @param ignored headers that were not used
/// @param cautions what to think about before going on, as sentences
/// @param problems what is the matter with single rows
public record PlatformPreview(Path file, String form, String sha256, boolean whole, boolean numbered, int targets,
        int drawn, int visits, List<String> columns, List<String> ignored, List<String> cautions,
        List<RowProblem> problems) {
    public PlatformPreview {
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        cautions = List.copyOf(cautions);
        problems = List.copyOf(problems);
    }

    /** A name for the list: the file's without its ending. */
    public String proposedName() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
