package cn.shuangsuiji.db;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void open_refusesTheSecondStart_whileTheFirstRuns() {
        Path file = folder.resolve("office.db");
        try (Database first = Database.open(file)) {
            assertThat(first.path()).isEqualTo(file);
            refused("db.started.twice", file);
        }
        Database.open(file).close();
    }

    @Test
    void open_refusesAnotherProgramsFile_andLeavesItAlone() throws Exception {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE theirs (a)");
        byte[] before = Files.readAllBytes(file);
        refused("db.foreign", file);
        assertThat(Files.readAllBytes(file)).startsWith(java.util.Arrays.copyOf(before, 16));
        execute(file, "INSERT INTO theirs VALUES (1)");
    }

    @Test
    void open_refusesATextFile() throws IOException {
        Path file = Files.writeString(folder.resolve("list.db"), "这不是数据库".repeat(500));
        refused("db.foreign", file);
    }

    @Test
    void open_refusesAFileOfANewerProgram() throws Exception {
        Path file = folder.resolve("office.db");
        Database.open(file).close();
        execute(file, "PRAGMA user_version = 999999");
        refused("db.newer", file);
    }

    @Test
    void write_changesNothing_whenItThrows() {
        try (TestOffice office = new TestOffice(folder)) {
            assertThatThrownBy(() -> office.database.write(tx -> {
                office.journal.record(tx, Change.inside("jingban", "test", "test", "1", Map.of()));
                throw new AppException("db.stopped");
            })).isInstanceOf(AppException.class);
            assertThat(office.database.<Integer>read(tx -> office.journal.history(tx, "test", "1").size())).isZero();
        }
    }

    @Test
    void write_saysTheDiskIsFull_andKeepsWorkingAfterwards() {
        try (TestOffice office = new TestOffice(folder)) {
            long pages = office.database.read(tx -> tx.mapper(PageLimit.class).pages());
            assertThatExceptionOfType(AppException.class).isThrownBy(() -> office.database.write(tx -> {
                tx.mapper(PageLimit.class).limit(pages);
                for (int i = 0; i < 2_000; i++) {
                    office.journal.record(tx, Change.inside("jingban", "test", "test", "2", Map.of("n", i)));
                }
                return null;
            })).satisfies(refusal -> assertThat(refusal.key()).isEqualTo("db.full"));
            assertThat(office.database.<Integer>read(tx -> office.journal.history(tx, "test", "2").size())).isZero();
            office.database.write(tx -> {
                tx.mapper(PageLimit.class).limit(1_000_000);
                office.journal.record(tx, Change.inside("jingban", "test", "test", "3", Map.of()));
                return null;
            });
            assertThat(office.database.<Integer>read(tx -> office.journal.history(tx, "test", "3").size())).isOne();
        }
    }

    @Test
    void read_afterClosing_isRefusedInsteadOfWaiting() {
        Database database = Database.open(folder.resolve("office.db"));
        database.close();
        assertThatExceptionOfType(AppException.class).isThrownBy(() -> database.read(_ -> 1))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("db.closed"));
        assertThatExceptionOfType(AppException.class).isThrownBy(() -> database.write(_ -> 1))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("db.closed"));
    }

    private void refused(String key, Path file) {
        assertThatExceptionOfType(AppException.class).isThrownBy(() -> Database.open(file).close())
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Pragmas.execute(connection, sql);
        }
    }
}
