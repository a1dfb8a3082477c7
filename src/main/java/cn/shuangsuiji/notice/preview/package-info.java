/** Pages of a PDF as pictures for the window. */
@NullMarked
package cn.shuangsuiji.notice.preview;

import org.jspecify.annotations.NullMarked;
