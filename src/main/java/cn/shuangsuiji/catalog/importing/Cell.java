package cn.shuangsuiji.catalog.importing;

/// What stands in a cell of a file.
///
/// @param text as the file holds it
/// @param kind how the file holds it
public record Cell(String text, Kind kind) {
    static final Cell EMPTY = new Cell("", Kind.TEXT);
    static final Cell UNCOMPUTED = new Cell("", Kind.UNCOMPUTED);

    /** How a file can hold a value. */
    public enum Kind {
        TEXT,
        /** What Excel does to long codes when nobody stops it. */
        NUMBER,
        /** A formula whose value was not saved with it. */
        UNCOMPUTED,
        /** A formula that went wrong: #N/A and the like. */
        ERROR
    }

    Cell(String text, boolean number) {
        this(text, number ? Kind.NUMBER : Kind.TEXT);
    }

    /** Whether the file holds it as a number. */
    boolean number() {
        return kind == Kind.NUMBER;
    }
}
