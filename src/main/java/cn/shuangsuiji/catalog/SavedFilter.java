package cn.shuangsuiji.catalog;

import java.time.Instant;

/// A filter of targets that the office keeps under a name, for everybody.
///
/// @param savedBy login of who saved it last
public record SavedFilter(String name, TargetFilter filter, String savedBy, Instant savedAt) {}
