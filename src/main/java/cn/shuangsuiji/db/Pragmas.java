package cn.shuangsuiji.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/// The settings every connection must have. Each is set by a statement of its own and read back: the driver runs only the
/// first of several pragmas in one string, and SQLite passes over unknown ones without a word.
final class Pragmas {
    /** {@code SSJ1} in ASCII: marks a file as this program's. */
    static final int APPLICATION_ID = 0x53534A31;

    private static final Map<String, String> WANTED = Map.of("foreign_keys", "1", "synchronous", "2", "busy_timeout",
            "5000", "journal_mode", "wal", "trusted_schema", "0");

    private Pragmas() {}

    static void apply(Connection connection) throws SQLException {
        for (var pragma : WANTED.entrySet()) {
            execute(connection, "PRAGMA " + pragma.getKey() + " = " + pragma.getValue());
            String found = read(connection, pragma.getKey());
            if (!found.toLowerCase(Locale.ROOT).equals(pragma.getValue())) {
                throw new SQLException("PRAGMA " + pragma.getKey() + " is " + found);
            }
        }
    }

    static String read(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
