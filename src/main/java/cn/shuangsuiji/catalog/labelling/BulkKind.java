package cn.shuangsuiji.catalog.labelling;

/** What was done to many targets at once: a label given or taken by a filter, suggestions confirmed or refused. */
public enum BulkKind {
    ADD, REMOVE, CONFIRM, REFUSE
}
