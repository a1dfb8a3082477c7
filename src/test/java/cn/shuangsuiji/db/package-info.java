@NullMarked
package cn.shuangsuiji.db;

import org.jspecify.annotations.NullMarked;
