package cn.shuangsuiji.catalog.itemlist;

import java.nio.file.Path;
import java.util.List;

/// An export that was read; nothing has been stored.
///
/// @param sha256 of the file: taking it refuses a file that was changed since
/// @param matters in the export's order, each key once
/// @param columns titles of the columns that were found
/// @param problems sentences about rows that were left out, the first hundred
/// @param left how many rows were left out
public record MatterFile(Path file, String sha256, List<PlatformMatter> matters, List<String> columns,
        List<String> problems, int left) {
    public MatterFile {
        matters = List.copyOf(matters);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }
}
