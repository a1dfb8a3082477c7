/** The public version of a draw's record: what it hides, how it still proves, and how each business checks itself. */
@NullMarked
package cn.shuangsuiji.draw.seal;

import org.jspecify.annotations.NullMarked;
