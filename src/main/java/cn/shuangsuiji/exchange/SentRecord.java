package cn.shuangsuiji.exchange;

import org.jspecify.annotations.Nullable;

/// How far the newest record about one thing came.
///
/// @param uuid which thing
/// @param reason why the province sent the record back; null when it did not
public record SentRecord(String uuid, Sending state, @Nullable String reason) {}
