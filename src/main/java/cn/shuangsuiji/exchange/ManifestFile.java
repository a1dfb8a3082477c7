package cn.shuangsuiji.exchange;

/// One inner file as the manifest declares it.
///
/// @param name such as `targets.jsonl`
/// @param count rows
/// @param bytes size, inflated
/// @param sha256 digest of its bytes, 64 lower-case hexadecimal digits
public record ManifestFile(String name, long count, long bytes, String sha256) {}
