package cn.shuangsuiji.db;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The tables' history: numbered SQL files under {@code db/migration}, each run once, in order, in a transaction. */
final class Migrations {
    private static final String LOCATION = "classpath:cn/shuangsuiji/db/migration";

    private Migrations() {}

    static void run(DataSource source) {
        Flyway.configure().dataSource(source).locations(LOCATION).group(true).load().migrate();
    }

    /** The number of the newest migration that this program brings. */
    static int newest() {
        return Arrays.stream(Flyway.configure().locations(LOCATION).dataSource("jdbc:sqlite::memory:", "", "").load()
                .info().all()).map(MigrationInfo::getVersion)
                .mapToInt(version -> Integer.parseInt(version.getVersion()))
                .max().orElse(0);
    }
}
