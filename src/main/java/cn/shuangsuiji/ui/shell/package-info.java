/** The window around the screens: first run, login, navigation, search, scanner, status bar. */
@NullMarked
package cn.shuangsuiji.ui.shell;

import org.jspecify.annotations.NullMarked;
