/** The lists from files and packages into the tables, and from the tables into files. */
@NullMarked
package cn.shuangsuiji.catalog.importing;

import org.jspecify.annotations.NullMarked;
