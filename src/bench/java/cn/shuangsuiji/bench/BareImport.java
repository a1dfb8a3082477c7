package cn.shuangsuiji.bench;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import cn.shuangsuiji.base.Grams;
import cn.shuangsuiji.base.Initials;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sqlite.Function;

/// What an import cannot do without: the file read by the same library, and its rows put into the same tables with the same
/// indexes by one prepared statement in one transaction. No value is looked at, nothing compared, nothing written down.
final class BareImport {
    private static final int BATCH = 1_000;

    private BareImport() {}

    static List<List<String>> workbook(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.skip(1).forEach(row -> {
                List<String> cells = new ArrayList<>(row.getCellCount());
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
                rows.add(cells);
            });
        }
        return rows;
    }

    /** Reads a text and inserts its rows as they come. */
    static long text(Path file, Path database) throws Exception {
        try (BufferedReader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
            Iterator<List<String>> rows = parser.stream().skip(1).map(row -> row.stream().toList()).iterator();
            return insert(rows, database);
        }
    }

    static long insert(Iterator<List<String>> rows, Path database) throws Exception {
        long count = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            functions(connection);
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO target (uuid, code, kind, name, owner_code, address, division, legal_representative, phone,
                                        status, risk_class, risk_score, industry, scope, as_of, initials)
                    VALUES (?, ?, 'ENTERPRISE', ?, NULL, ?, ?, ?, ?, 'ACTIVE', ?, NULL, ?, ?, ?, ?)""")) {
                while (rows.hasNext()) {
                    List<String> row = rows.next();
                    insert.setString(1, UUID.randomUUID().toString());
                    insert.setString(2, row.get(0));
                    insert.setString(3, row.get(1));
                    insert.setString(4, row.get(2));
                    insert.setString(5, row.get(3));
                    insert.setString(6, row.get(4));
                    insert.setString(7, row.get(5));
                    insert.setString(8, row.get(7));
                    insert.setString(9, row.get(8));
                    insert.setString(10, row.get(9));
                    insert.setString(11, row.get(10));
                    insert.setString(12, Initials.of(row.get(1)));
                    insert.addBatch();
                    if (++count % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            index(statement);
            connection.commit();
        }
        return count;
    }

    /** The search index that has no trigger for new rows. */
    private static void index(Statement statement) throws Exception {
        statement.execute("INSERT INTO target_text (rowid, words, facts) SELECT id, words, facts FROM target_text_of");
    }

    /** The program's own functions, which the index is made by. */
    private static void functions(Connection connection) throws SQLException {
        function(connection, "grams", Grams::of);
        function(connection, "initial_grams",
                text -> Initials.all(text).stream().map(Grams::of).collect(Collectors.joining()));
    }

    private static void function(Connection connection, String name, UnaryOperator<String> each) throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                StringBuilder words = new StringBuilder();
                for (int i = 0; i < args(); i++) {
                    words.append(each.apply(value_text(i)));
                }
                result(words.toString());
            }
        }, -1, Function.FLAG_DETERMINISTIC);
    }
}
