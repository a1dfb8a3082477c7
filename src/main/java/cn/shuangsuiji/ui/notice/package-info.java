/** Papers in the window: making them, seeing them, printing them. */
@NullMarked
package cn.shuangsuiji.ui.notice;

import org.jspecify.annotations.NullMarked;
