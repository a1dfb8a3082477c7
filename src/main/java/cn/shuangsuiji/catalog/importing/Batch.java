package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.time.Instant;

/** An import as it is kept. */
record Batch(String uuid, ListKind list, ImportSource source, String importedBy, Instant importedAt,
        ImportCounts counts) {}
