@NullMarked
package cn.shuangsuiji.ui.settings;

import org.jspecify.annotations.NullMarked;
