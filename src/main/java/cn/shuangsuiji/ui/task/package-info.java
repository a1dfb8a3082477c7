/** Tasks in the window: their list, and the page of one task with all its steps from the scheme to the last disposal. */
@NullMarked
package cn.shuangsuiji.ui.task;

import org.jspecify.annotations.NullMarked;
