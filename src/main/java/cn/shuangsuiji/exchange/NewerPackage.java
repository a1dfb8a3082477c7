package cn.shuangsuiji.exchange;

/// A genuine package that this version of the program cannot read: kept, not lost, and read after the next update.
///
/// @param packageId the manifest's identifier; empty when even that could not be read
/// @param sentence what the clerk should know
public record NewerPackage(String packageId, String sentence) implements Reading {}
