/** Controls and services that every screen shares: table, form, dialogs, notices, background work, theme. */
@NullMarked
package cn.shuangsuiji.ui.kit;

import org.jspecify.annotations.NullMarked;
