package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.ScreenEntry;
import java.util.OptionalLong;

/// A wish to see a screen.
///
/// @param screen which one
/// @param thing the local key of what to open there, if it is one thing
record OpenRequest(ScreenEntry screen, OptionalLong thing) {}
