/** Papers that come back: scans and photographs, filed under their visit by the code on them. */
@NullMarked
package cn.shuangsuiji.notice.filing;

import org.jspecify.annotations.NullMarked;
