@NullMarked
package cn.shuangsuiji.catalog.itemlist;

import org.jspecify.annotations.NullMarked;
