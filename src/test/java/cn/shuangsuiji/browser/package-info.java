/** A real browser for the pages that this program writes. */
@NullMarked
package cn.shuangsuiji.browser;

import org.jspecify.annotations.NullMarked;
