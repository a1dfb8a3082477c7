/** The SQLite file: opening, checking, migrating, transactions and MyBatis; the only package that knows {@code java.sql}. */
@NullMarked
package cn.shuangsuiji.db;

import org.jspecify.annotations.NullMarked;
