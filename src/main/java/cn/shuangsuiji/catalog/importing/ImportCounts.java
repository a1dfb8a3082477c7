package cn.shuangsuiji.catalog.importing;

/// What an import does or would do.
///
/// @param added rows that the list did not have
/// @param changed rows whose values differ
/// @param unchanged rows that are there just so
/// @param wrong rows that were refused
/// @param vanished rows of the list that the source does not name; they stay as they are
public record ImportCounts(long added, long changed, long unchanged, long wrong, long vanished) {

    /** Whether the import changes any row. */
    public boolean changesSomething() {
        return added + changed > 0;
    }
}
