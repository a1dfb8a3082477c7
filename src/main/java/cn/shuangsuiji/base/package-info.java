/** Clock, ids, paging, refusals in words, the workday calendar, and the rules of codes and text; depends on nothing. */
@NullMarked
package cn.shuangsuiji.base;

import org.jspecify.annotations.NullMarked;
