package cn.shuangsuiji.exchange;

import java.nio.file.Path;

/// A package that lies whole on the disk and was read back.
///
/// @param sha256 digest of the file
/// @param bytes size of the file
public record WrittenPackage(Path file, Manifest manifest, String sha256, long bytes) {}
