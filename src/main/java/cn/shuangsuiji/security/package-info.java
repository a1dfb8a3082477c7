/** Accounts, roles, login, and the rule that some steps need two people. */
@NullMarked
package cn.shuangsuiji.security;

import org.jspecify.annotations.NullMarked;
