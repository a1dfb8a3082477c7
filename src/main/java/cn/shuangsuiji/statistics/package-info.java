/** The bias monitor: what draws and teams look like afterwards, and how likely luck alone would make them so. */
@NullMarked
package cn.shuangsuiji.statistics;

import org.jspecify.annotations.NullMarked;
