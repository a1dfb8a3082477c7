/** 公示: the results that wait to become public, by when, and what was published. */
@NullMarked
package cn.shuangsuiji.ui.publication;

import org.jspecify.annotations.NullMarked;
