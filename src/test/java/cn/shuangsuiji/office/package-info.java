@NullMarked
package cn.shuangsuiji.office;

import org.jspecify.annotations.NullMarked;
