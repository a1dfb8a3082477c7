/** The door for commands: one thin class each, over the same services as the window. Alone knows picocli. */
@NullMarked
package cn.shuangsuiji.cli;

import org.jspecify.annotations.NullMarked;
