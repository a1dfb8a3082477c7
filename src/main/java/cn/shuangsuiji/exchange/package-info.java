/** Signed packages between office and province: their format, keys, order, acknowledgements; alone knows Bouncy Castle. */
@NullMarked
package cn.shuangsuiji.exchange;

import org.jspecify.annotations.NullMarked;
