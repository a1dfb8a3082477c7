/** What happened, in order, in a chain that shows any later change; and what of it the province must learn. */
@NullMarked
package cn.shuangsuiji.audit;

import org.jspecify.annotations.NullMarked;
