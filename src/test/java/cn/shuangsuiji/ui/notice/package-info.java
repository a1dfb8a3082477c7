@NullMarked
package cn.shuangsuiji.ui.notice;

import org.jspecify.annotations.NullMarked;
