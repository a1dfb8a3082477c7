/** 公示: what becomes public, by when, with what masked; as pages and in the public platform's own fields. */
@NullMarked
package cn.shuangsuiji.publication;

import org.jspecify.annotations.NullMarked;
