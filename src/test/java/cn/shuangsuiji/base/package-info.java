@NullMarked
package cn.shuangsuiji.base;

import org.jspecify.annotations.NullMarked;
