/** Who inspects: inspectors to visits, complete, balanced, by tickets of the draw's seed, and re-computable from the record. */
@NullMarked
package cn.shuangsuiji.assignment;

import org.jspecify.annotations.NullMarked;
