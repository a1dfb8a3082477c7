/** The whole job on the sample county, from the first run to the acknowledged package, as an office would have done it. */
@NullMarked
package cn.shuangsuiji.demo;

import org.jspecify.annotations.NullMarked;
