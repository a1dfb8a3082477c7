@NullMarked
package cn.shuangsuiji.publication;

import org.jspecify.annotations.NullMarked;
