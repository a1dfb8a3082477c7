@NullMarked
package cn.shuangsuiji.assignment;

import org.jspecify.annotations.NullMarked;
