package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;

/// An export of the system that was taken in.
///
/// @param source the file's name
/// @param matters how many matters it had
public record PlatformExport(String source, int matters, String takenBy, Instant takenAt) {}
