package cn.shuangsuiji.db;

import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// The file behind the database, held by this run of the program alone: a lock file beside it refuses a second start, and
/// the system lets go of the lock even when the program is killed.
final class DatabaseFile {
    private static final Logger LOG = Logger.getLogger(DatabaseFile.class.getName());

    private final Path path;
    private final FileChannel lockChannel;
    private final FileLock lock;

    private DatabaseFile(Path path, FileChannel lockChannel, FileLock lock) {
        this.path = path;
        this.lockChannel = lockChannel;
        this.lock = lock;
    }

    static DatabaseFile take(Path path) {
        Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new AppException("db.started.twice", path);
            }
            return new DatabaseFile(path, channel, lock);
        } catch (OverlappingFileLockException held) {
            closeQuietly(channel);
            throw new AppException(held, "db.started.twice", path);
        } catch (IOException failed) {
            closeQuietly(channel);
            throw new AppException(failed, "db.unwritable", path);
        }
    }

    Path path() {
        return path;
    }

    /** Checks whose file this is and how new, then runs the migrations that it lacks. */
    void prepare() throws SQLException {
        try (Connection connection = connect()) {
            int application = Integer.parseInt(Pragmas.read(connection, "application_id"));
            boolean empty = Integer.parseInt(Pragmas.read(connection, "schema_version")) == 0;
            if (application != Pragmas.APPLICATION_ID && !empty) {
                throw new AppException("db.foreign", path);
            }
            int version = Integer.parseInt(Pragmas.read(connection, "user_version"));
            Migrations migrations = new Migrations(source());
            int newest = migrations.newest();
            if (version > newest) {
                throw new AppException("db.newer", path);
            }
            if (version < newest) {
                Pragmas.execute(connection, "PRAGMA application_id = " + Pragmas.APPLICATION_ID);
                migrations.run();
                Pragmas.execute(connection, "PRAGMA user_version = " + newest);
            }
        }
    }

    Connection connect() throws SQLException {
        Connection connection = source().getConnection();
        Pragmas.apply(connection);
        return connection;
    }

    Connection connectReading() throws SQLException {
        Connection connection = source().getConnection();
        Pragmas.apply(connection);
        Pragmas.execute(connection, "PRAGMA query_only = 1");
        return connection;
    }

    void release() {
        try {
            lock.release();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "Lock already released", gone);
        }
        closeQuietly(lockChannel);
    }

    static void closeQuietly(@Nullable AutoCloseable resource) {
        if (resource == null) {
            return;
        }
        try {
            resource.close();
        } catch (Exception failed) {
            LOG.log(Level.WARNING, "Not closed", failed);
        }
    }

    private SQLiteDataSource source() {
        SQLiteDataSource source = new SQLiteDataSource() {
            @Override
            public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
                    throws SQLException {
                SQLiteConnection connection = super.getConnection(user, password);
                TextFunctions.register(connection);
                return connection;
            }
        };
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
