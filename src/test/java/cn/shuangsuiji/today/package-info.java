@NullMarked
package cn.shuangsuiji.today;

import org.jspecify.annotations.NullMarked;
