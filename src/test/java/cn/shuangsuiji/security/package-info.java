@NullMarked
package cn.shuangsuiji.security;

import org.jspecify.annotations.NullMarked;
