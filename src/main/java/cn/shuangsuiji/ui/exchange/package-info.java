/** 交换: what waits to be sent, what went out and came in by stick, and the office's keys. */
@NullMarked
package cn.shuangsuiji.ui.exchange;

import org.jspecify.annotations.NullMarked;
