package cn.shuangsuiji.catalog;

import org.jspecify.annotations.Nullable;

/// 分类标注: a word of the one tree that targets, items and inspectors carry.
///
/// @param parent code of the wider label; null at the top
public record Label(String code, String name, @Nullable String parent) {}
