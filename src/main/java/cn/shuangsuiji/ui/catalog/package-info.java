/** 名录: the lists of targets, items and inspectors, searched, looked into, brought in and taken out as workbooks. */
@NullMarked
package cn.shuangsuiji.ui.catalog;

import org.jspecify.annotations.NullMarked;
