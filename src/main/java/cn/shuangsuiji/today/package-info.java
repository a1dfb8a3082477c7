/** 今日: everything that waits for somebody, by urgency, each line leading to its work. */
@NullMarked
package cn.shuangsuiji.today;

import org.jspecify.annotations.NullMarked;
