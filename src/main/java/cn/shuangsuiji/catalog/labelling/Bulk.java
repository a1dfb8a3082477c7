package cn.shuangsuiji.catalog.labelling;

import java.time.Instant;

/// A labelling of many targets at once.
///
/// @param label the label's code
/// @param name the label's name
/// @param count how many targets it really changed
/// @param doneBy login of the person who did it
public record Bulk(long id, String uuid, BulkKind kind, String label, String name, long count, String doneBy,
        Instant doneAt) {}
