package cn.shuangsuiji.publication;

/// A line of a published result, in the public platform's own field names.
///
/// @param seqno from one
public record PublicItem(int seqno, String raninsItemName, String raninsCheckResName) {}
