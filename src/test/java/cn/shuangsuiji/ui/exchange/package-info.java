@NullMarked
package cn.shuangsuiji.ui.exchange;

import org.jspecify.annotations.NullMarked;
