@NullMarked
package cn.shuangsuiji.catalog.importing;

import org.jspecify.annotations.NullMarked;
