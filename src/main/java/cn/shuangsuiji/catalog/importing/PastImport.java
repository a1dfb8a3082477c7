package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An import that was made.
///
/// @param source the file's name, or the package's identifier
/// @param undoneBy who took it back; null when nobody did
/// @param kept whether it is still known what it changed, so that it can be taken back
public record PastImport(String uuid, ListKind list, String source, String importedBy, Instant importedAt,
        LocalDate asOf, long added, long changed, long unchanged, long wrong, @Nullable String undoneBy,
        @Nullable Instant undoneAt, boolean kept) {}
