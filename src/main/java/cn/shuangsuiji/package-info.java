/** The program's two doors and the one place where its services are put together. */
@NullMarked
package cn.shuangsuiji;

import org.jspecify.annotations.NullMarked;
