@NullMarked
package cn.shuangsuiji.draw.seal;

import org.jspecify.annotations.NullMarked;
