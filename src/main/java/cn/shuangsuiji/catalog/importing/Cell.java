package cn.shuangsuiji.catalog.importing;

/// What stands in a cell of a file.
///
/// @param number whether the file holds it as a number: what Excel does to long codes when nobody stops it
public record Cell(String text, boolean number) {
    static final Cell EMPTY = new Cell("", false);
}
