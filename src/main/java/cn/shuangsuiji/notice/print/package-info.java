/** Papers to the printer: silent, in jobs that can be taken up again, with a log of what went where. */
@NullMarked
package cn.shuangsuiji.notice.print;

import org.jspecify.annotations.NullMarked;
