/** The year's plan and its tasks: what is to be inspected, when, by whom, how many; approved, published, registered. */
@NullMarked
package cn.shuangsuiji.plan;

import org.jspecify.annotations.NullMarked;
