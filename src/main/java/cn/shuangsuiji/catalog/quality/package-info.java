/** How good the lists are: what is missing, wrong, old or twice in them, counted day by day and each led to its rows. */
@NullMarked
package cn.shuangsuiji.catalog.quality;

import org.jspecify.annotations.NullMarked;
