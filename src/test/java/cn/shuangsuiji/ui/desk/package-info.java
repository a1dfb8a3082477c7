@NullMarked
package cn.shuangsuiji.ui.desk;

import org.jspecify.annotations.NullMarked;
