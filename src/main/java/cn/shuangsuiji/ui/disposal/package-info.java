/** 处置: the follow-ups of problems, the most urgent first, each to its end. */
@NullMarked
package cn.shuangsuiji.ui.disposal;

import org.jspecify.annotations.NullMarked;
