/** Tests of the packages between office and province. */
@NullMarked
package cn.shuangsuiji.exchange;

import org.jspecify.annotations.NullMarked;
