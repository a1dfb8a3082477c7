/** An invented county, the same every time: for the demonstration, for training and for tests. */
@NullMarked
package cn.shuangsuiji.sample;

import org.jspecify.annotations.NullMarked;
