@NullMarked
package cn.shuangsuiji.statistics;

import org.jspecify.annotations.NullMarked;
