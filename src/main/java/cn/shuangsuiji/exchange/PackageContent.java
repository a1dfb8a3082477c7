package cn.shuangsuiji.exchange;

import java.util.function.Consumer;

/// One inner file to be written.
///
/// @param rows writes the rows, in order, when its turn comes; called once
public record PackageContent(ListFile file, Consumer<RowWriter> rows) {}
