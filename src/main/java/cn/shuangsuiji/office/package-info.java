/** The office itself: its name and code, the dated parameters it works by, and the numbers it gives out. */
@NullMarked
package cn.shuangsuiji.office;

import org.jspecify.annotations.NullMarked;
