package cn.shuangsuiji.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same draw as one line of SQL in DuckDB, on a table in its memory, with as many threads as DuckDB likes to use. */
final class DuckDbDraw implements Callable<List<String>>, AutoCloseable {
    private static final String DRAW = "SELECT id FROM t ORDER BY sha256(? || ',' || id) LIMIT " + Firms.DRAWN;

    private final Connection connection;

    DuckDbDraw() throws Exception {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id VARCHAR)");
        }
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "t")) {
            for (int number = 0; number < Firms.COUNT; number++) {
                rows.beginRow();
                rows.append(Firms.code(number));
                rows.endRow();
            }
        }
    }

    /** The drawn, lowest ticket first. */
    @Override
    public List<String> call() throws Exception {
        List<String> drawn = new ArrayList<>(Firms.DRAWN);
        try (PreparedStatement draw = connection.prepareStatement(DRAW)) {
            draw.setString(1, Firms.SEED.hex());
            try (ResultSet row = draw.executeQuery()) {
                while (row.next()) {
                    drawn.add(row.getString(1));
                }
            }
        }
        return drawn;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
