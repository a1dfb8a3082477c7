package cn.shuangsuiji.catalog;

/// How the certificates of those who are there stand.
///
/// @param expired no longer valid: these people are in no pool
/// @param expiring valid today, but not beyond the days of warning
public record CertificateCounts(long expired, long expiring) {}
