/** Tests of the commands, run in this process on real data folders. */
@NullMarked
package cn.shuangsuiji.cli;

import org.jspecify.annotations.NullMarked;
