/** What the office proposes about the province's rows: drafted here, sent with the next package, answered by a later list. */
@NullMarked
package cn.shuangsuiji.catalog.proposal;

import org.jspecify.annotations.NullMarked;
