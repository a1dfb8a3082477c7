package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.TargetKind;

/// A target that could be drawn, in short: what looks back over whole lists needs of it.
///
/// @param items the codes of the items it could be drawn for, joined by a bar
/// @param drawn whether it was drawn for at least one
public record FrozenTarget(String code, String stratum, String items, TargetKind kind, String name, boolean drawn) {}
