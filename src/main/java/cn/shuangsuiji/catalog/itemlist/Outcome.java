package cn.shuangsuiji.catalog.itemlist;

/// What the comparison found: confirmed there and not on the list here; on the list and not confirmed there; the same; said
/// by a person not to concern the other side.
public enum Outcome {
    MISSING, UNFOUNDED, SAME, SETTLED
}
