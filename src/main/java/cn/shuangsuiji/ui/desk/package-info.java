/** The window put together: from the first pixel through first run and login to the screens in the order of the work. */
@NullMarked
package cn.shuangsuiji.ui.desk;

import org.jspecify.annotations.NullMarked;
