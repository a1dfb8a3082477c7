/** 统计督查: what luck would hardly do, over the office's own draws and over lists of the platform's. */
@NullMarked
package cn.shuangsuiji.ui.statistics;

import org.jspecify.annotations.NullMarked;
