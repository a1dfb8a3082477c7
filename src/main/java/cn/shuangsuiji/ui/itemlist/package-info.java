/** The item list over time: the draft, the versions, and what the platform confirms. */
@NullMarked
package cn.shuangsuiji.ui.itemlist;

import org.jspecify.annotations.NullMarked;
