/** 后续处置: every problem found has an owner, a deadline and an end that somebody can show. */
@NullMarked
package cn.shuangsuiji.disposal;

import org.jspecify.annotations.NullMarked;
