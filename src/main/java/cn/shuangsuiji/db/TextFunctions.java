package cn.shuangsuiji.db;

import cn.shuangsuiji.base.Grams;
import cn.shuangsuiji.base.Initials;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sqlite.Function;

/// What SQL of this program may call beside SQLite's own functions, so that triggers keep the full-text index whoever changes
/// a row: {@code grams(a, b, …)}, the pairs of letters of several texts, and {@code initial_grams(a, b, …)}, those of their
/// pinyin initials in every reading.
final class TextFunctions {
    /** SQLITE_INNOCUOUS: without it nothing in the schema may call the function while the schema is not trusted. */
    private static final int INNOCUOUS = 0x200000;
    private static final int ANY_NUMBER = -1;

    private TextFunctions() {}

    static void register(Connection connection) throws SQLException {
        register(connection, "grams", Grams::of);
        register(connection, "initial_grams",
                text -> Initials.all(text).stream().map(Grams::of).collect(Collectors.joining()));
    }

    private static void register(Connection connection, String name, UnaryOperator<String> each) throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                StringBuilder words = new StringBuilder();
                for (int i = 0; i < args(); i++) {
                    String text = value_text(i);
                    words.append(text == null ? "" : each.apply(text));
                }
                result(words.toString());
            }
        }, ANY_NUMBER, Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }
}
