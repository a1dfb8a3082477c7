package cn.shuangsuiji.notice.filing;

import java.nio.file.Path;

/// What became of pages of a scanned file.
///
/// @param file where it came from
/// @param pages which of its pages, such as `1—2`; empty where none could be read
/// @param filed whether they are filed
/// @param visitId local key of the visit; zero where none was found
/// @param sentence under which visit, or why not and what to do
public record FiledScan(Path file, String pages, boolean filed, long visitId, String sentence) {}
