/** 设置: parameters, people, the workday calendar, the journal and the size of the text. */
@NullMarked
package cn.shuangsuiji.ui.settings;

import org.jspecify.annotations.NullMarked;
