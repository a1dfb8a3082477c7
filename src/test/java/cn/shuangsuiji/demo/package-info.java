@NullMarked
package cn.shuangsuiji.demo;

import org.jspecify.annotations.NullMarked;
