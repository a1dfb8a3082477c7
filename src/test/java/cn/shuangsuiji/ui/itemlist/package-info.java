@NullMarked
package cn.shuangsuiji.ui.itemlist;

import org.jspecify.annotations.NullMarked;
