@NullMarked
package cn.shuangsuiji.sample;

import org.jspecify.annotations.NullMarked;
