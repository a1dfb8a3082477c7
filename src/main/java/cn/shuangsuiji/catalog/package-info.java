/** 一单两库: the item list, the target directory and the inspector directory, with their labels; and how they come in. */
@NullMarked
package cn.shuangsuiji.catalog;

import org.jspecify.annotations.NullMarked;
