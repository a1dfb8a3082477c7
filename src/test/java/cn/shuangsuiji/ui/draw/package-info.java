@NullMarked
package cn.shuangsuiji.ui.draw;

import org.jspecify.annotations.NullMarked;
