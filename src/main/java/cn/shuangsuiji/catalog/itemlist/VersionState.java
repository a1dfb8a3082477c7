package cn.shuangsuiji.catalog.itemlist;

/// Where a version of the item list stands: a draft that somebody else approves waits for its day, is in force, and gives
/// way to the next; a draft that was given up is void.
public enum VersionState {
    DRAFT, APPROVED, IN_FORCE, SUPERSEDED, VOID
}
