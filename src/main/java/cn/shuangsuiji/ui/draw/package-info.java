/** The draw in the window: the panels of its steps, and the ceremony for a projector. */
@NullMarked
package cn.shuangsuiji.ui.draw;

import org.jspecify.annotations.NullMarked;
