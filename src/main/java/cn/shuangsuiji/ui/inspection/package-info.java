/** 检查: the list of visits, entering what they found item by item, and its review by another person. */
@NullMarked
package cn.shuangsuiji.ui.inspection;

import org.jspecify.annotations.NullMarked;
