package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Path;
import java.util.List;

/// The columns of a file before anybody said what they are.
///
/// @param headerRow the row that names them, as Excel or WPS shows it
/// @param source what tells files of this kind from others
/// @param columns from the left; those without a name are not here
public record FileColumns(Path file, ListKind list, int headerRow, String source, List<FileColumn> columns) {
    public FileColumns {
        columns = List.copyOf(columns);
    }
}
