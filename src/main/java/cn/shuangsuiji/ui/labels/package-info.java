/** 标签: the tree, what the rules suggest, the rules, and how many carry no label. */
@NullMarked
package cn.shuangsuiji.ui.labels;

import org.jspecify.annotations.NullMarked;
