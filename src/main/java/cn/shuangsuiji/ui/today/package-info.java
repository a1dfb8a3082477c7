/** 今日: the first page, each line of which leads to its work. */
@NullMarked
package cn.shuangsuiji.ui.today;

import org.jspecify.annotations.NullMarked;
