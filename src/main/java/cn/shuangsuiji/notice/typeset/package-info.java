/** Sets papers on the grid of GB/T 9704-2012: faces by role, lines, tables, codes, page numbers. Knows no record of the office. */
@NullMarked
package cn.shuangsuiji.notice.typeset;

import org.jspecify.annotations.NullMarked;
