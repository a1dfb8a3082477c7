@NullMarked
package cn.shuangsuiji.catalog;

import org.jspecify.annotations.NullMarked;
