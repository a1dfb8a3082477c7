package cn.shuangsuiji.db;

import cn.shuangsuiji.base.Grams;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/// What SQL of this program may call beside SQLite's own functions: {@code grams(a, b, …)}, the pairs of letters of several
/// texts, so that triggers keep the full-text index whoever changes a row.
final class TextFunctions {
    /** SQLITE_INNOCUOUS: without it nothing in the schema may call the function while the schema is not trusted. */
    private static final int INNOCUOUS = 0x200000;
    private static final int ANY_NUMBER = -1;

    private TextFunctions() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, "grams", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                StringBuilder grams = new StringBuilder();
                for (int i = 0; i < args(); i++) {
                    String text = value_text(i);
                    grams.append(text == null ? "" : Grams.of(text));
                }
                result(grams.toString());
            }
        }, ANY_NUMBER, Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }
}
