/** What each kind of paper says: one record a kind, whose components are the fields of its template. */
@NullMarked
package cn.shuangsuiji.notice.paper;

import org.jspecify.annotations.NullMarked;
