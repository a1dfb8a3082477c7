@NullMarked
package cn.shuangsuiji.ui.task;

import org.jspecify.annotations.NullMarked;
