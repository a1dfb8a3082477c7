/** Tests of inspection, and visits to test with. */
@NullMarked
package cn.shuangsuiji.inspection;

import org.jspecify.annotations.NullMarked;
