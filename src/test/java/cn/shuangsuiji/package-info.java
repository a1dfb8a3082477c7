/** Tests of the whole program and what they share. */
@NullMarked
package cn.shuangsuiji;

import org.jspecify.annotations.NullMarked;
