package cn.shuangsuiji.exchange;

import cn.shuangsuiji.security.Actor;
import org.jspecify.annotations.Nullable;

/// Who receives, with the office's opened key.
///
/// @param second the person who confirms an unlikely list; null for everything else
record Desk(Actor actor, @Nullable Actor second, Identity own) {}
