@NullMarked
package cn.shuangsuiji.ui.statistics;

import org.jspecify.annotations.NullMarked;
