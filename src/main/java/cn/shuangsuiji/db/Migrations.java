package cn.shuangsuiji.db;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The tables' history: numbered SQL files under {@code db/migration}, each run once, in order, in a transaction. */
final class Migrations {
    private static final String LOCATION = "classpath:cn/shuangsuiji/db/migration";
    /** Kept, because a logger that nobody keeps is collected together with its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Flyway flyway;

    Migrations(DataSource source) {
        FLYWAY.setLevel(Level.WARNING);
        flyway = Flyway.configure().dataSource(source).locations(LOCATION).group(true).load();
    }

    /** The number of the newest migration that this program brings. */
    int newest() {
        return Arrays.stream(flyway.info().all()).filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion).map(MigrationVersion::getVersion).mapToInt(Integer::parseInt).max()
                .orElse(0);
    }

    void run() {
        flyway.migrate();
    }
}
