package cn.shuangsuiji.notice;

import org.jspecify.annotations.Nullable;

/// What ties a printed file to the records it was made from; kept in the file's metadata.
///
/// @param office the organ that prints
/// @param commitment of the draw, where the paper rests on one
/// @param auditHead hash of the audit log's last row at the time
public record Provenance(String office, @Nullable String commitment, @Nullable String auditHead) {}
