/** 分类标注: the one label tree, the rules that suggest labels, and labelling many targets at a time; each change by a person. */
@NullMarked
package cn.shuangsuiji.catalog.labelling;

import org.jspecify.annotations.NullMarked;
