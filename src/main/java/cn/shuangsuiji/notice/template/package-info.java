/** The wording of papers as files that an office may change, read into the blocks that are set. */
@NullMarked
package cn.shuangsuiji.notice.template;

import org.jspecify.annotations.NullMarked;
