package cn.shuangsuiji.bench;

import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The firms in an SQLite file, read into a population. */
final class SqliteList implements Callable<Population> {
    private final String url;

    SqliteList(Path folder) throws Exception {
        Path file = folder.resolve("firms.db");
        Files.deleteIfExists(file);
        url = "jdbc:sqlite:" + file;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE firm (code TEXT PRIMARY KEY) WITHOUT ROWID");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO firm VALUES (?)")) {
                for (int number = 0; number < Firms.COUNT; number++) {
                    insert.setString(1, Firms.code(number));
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    @Override
    public Population call() throws Exception {
        List<PopulationRow> rows = new ArrayList<>(Firms.COUNT);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT code FROM firm ORDER BY code")) {
            while (found.next()) {
                rows.add(Firms.row(found.getString(1)));
            }
        }
        return Population.of(rows);
    }
}
