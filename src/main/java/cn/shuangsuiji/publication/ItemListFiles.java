package cn.shuangsuiji.publication;

import java.nio.file.Path;

/// Where a version of the item list was written.
///
/// @param items how many items it has
public record ItemListFiles(Path page, Path paper, Path workbook, int items) {}
