/** 计划: the year's plans with their lines, from the draft to the tasks that are made from a public one. */
@NullMarked
package cn.shuangsuiji.ui.plan;

import org.jspecify.annotations.NullMarked;
