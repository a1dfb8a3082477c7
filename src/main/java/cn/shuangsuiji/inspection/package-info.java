/** Visits: sending inspectors out, what they found, and its review by another person. */
@NullMarked
package cn.shuangsuiji.inspection;

import org.jspecify.annotations.NullMarked;
