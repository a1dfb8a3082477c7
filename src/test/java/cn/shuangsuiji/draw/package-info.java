@NullMarked
package cn.shuangsuiji.draw;

import org.jspecify.annotations.NullMarked;
