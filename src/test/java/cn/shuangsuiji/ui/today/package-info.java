@NullMarked
package cn.shuangsuiji.ui.today;

import org.jspecify.annotations.NullMarked;
