package cn.shuangsuiji.db;

import cn.shuangsuiji.base.AppException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;

/// The office's one database file. One writer at a time, several readers beside it (WAL); a write is a transaction that is
/// on the disk when the call returns, or has changed nothing. Safe for use from any thread, but never from the window's.
public final class Database implements AutoCloseable {
    private static final int READERS = 3;
    private static final int LOOK_EVERY_MILLIS = 200;

    private final DatabaseFile file;
    private final SqlSessionFactory sessions = Mappers.factory();
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private volatile boolean closed;
    private @Nullable Connection writer;

    private Database(DatabaseFile file) throws SQLException {
        this.file = file;
        writer = file.connect();
        for (int i = 0; i < READERS; i++) {
            readers.add(file.connectReading());
        }
    }

    /**
     * Opens the file, makes it when it is not there, and brings its tables up to this version.
     *
     * @throws AppException when the file is not this program's, is newer than the program, damaged, or in use by
     *     another run of the program
     */
    public static Database open(Path path) {
        DatabaseFile file = DatabaseFile.take(path);
        try {
            file.prepare();
            return new Database(file);
        } catch (SQLException failed) {
            file.release();
            throw Failures.sentence(failed, path);
        } catch (RuntimeException failed) {
            file.release();
            throw failed;
        }
    }

    /** Reads a consistent state; nothing can be written through it. */
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        Connection connection = borrow();
        try (SqlSession session = sessions.openSession(connection)) {
            return work.apply(new Tx(session));
        } catch (PersistenceException failed) {
            throw Failures.sentence(failed, file.path());
        } finally {
            giveBack(connection);
        }
    }

    /**
     * Changes, all or nothing. Anything thrown undoes the whole; calls do not nest.
     *
     * @throws AppException when the disk is full or gone; nothing has changed then
     */
    public <T extends @Nullable Object> T write(Function<Tx, T> work) {
        return write(ExecutorType.REUSE, work);
    }

    /** As {@link #write}, for many rows: inserts are collected and sent together. */
    public <T extends @Nullable Object> T writeMany(Function<Tx, T> work) {
        return write(ExecutorType.BATCH, work);
    }

    private <T extends @Nullable Object> T write(ExecutorType type, Function<Tx, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write inside a write: the outer transaction already covers it");
        }
        writing.lock();
        Connection connection = null;
        boolean done = false;
        try {
            connection = writer();
            Pragmas.execute(connection, "BEGIN IMMEDIATE");
            SqlSession session = sessions.openSession(type, connection);
            T result = work.apply(new Tx(session));
            session.flushStatements();
            Pragmas.execute(connection, "COMMIT");
            done = true;
            return result;
        } catch (PersistenceException | SQLException failed) {
            throw Failures.sentence(failed, file.path());
        } finally {
            if (!done) {
                undo(connection);
            }
            writing.unlock();
        }
    }

    /** The file's place. */
    public Path path() {
        return file.path();
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            for (Connection reader = readers.poll(); reader != null; reader = readers.poll()) {
                DatabaseFile.closeQuietly(reader);
            }
            DatabaseFile.closeQuietly(writer);
            writer = null;
            file.release();
        } finally {
            writing.unlock();
        }
    }

    private Connection writer() throws SQLException {
        if (closed) {
            throw new AppException("db.closed");
        }
        if (writer == null) {
            writer = file.connect();
        }
        return writer;
    }

    /** After a full disk the driver's connection cannot be trusted: it is thrown away and made anew at the next write. */
    private void undo(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            Pragmas.execute(connection, "ROLLBACK");
        } catch (SQLException alreadyUndone) {
            DatabaseFile.closeQuietly(connection);
            writer = null;
        }
    }

    /** Waits for a connection, but not for one that no longer comes: work may outlive the window that began it. */
    private Connection borrow() {
        try {
            while (!closed) {
                Connection connection = readers.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                if (connection != null) {
                    return connection;
                }
            }
            throw new AppException("db.closed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AppException(stopped, "db.stopped");
        }
    }

    private void giveBack(Connection connection) {
        readers.add(connection);
        if (closed && readers.remove(connection)) {
            DatabaseFile.closeQuietly(connection);
        }
    }
}
