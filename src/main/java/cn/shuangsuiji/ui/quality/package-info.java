/** 名录质量: the report, the rows behind each of its lines, and the rows that may be one target. */
@NullMarked
package cn.shuangsuiji.ui.quality;

import org.jspecify.annotations.NullMarked;
