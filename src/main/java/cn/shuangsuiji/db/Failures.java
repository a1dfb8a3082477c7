package cn.shuangsuiji.db;

import cn.shuangsuiji.base.AppException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's failures mean to a clerk. Failures that only a defect can cause stay what they are. */
final class Failures {
    private Failures() {}

    static RuntimeException sentence(Exception failed, Path path) {
        SQLiteErrorCode code = code(failed);
        if (code == null) {
            return failed instanceof RuntimeException defect ? defect : new IllegalStateException(failed);
        }
        String key = switch (code) {
            case SQLITE_FULL -> "db.full";
            case SQLITE_BUSY, SQLITE_LOCKED -> "db.busy";
            case SQLITE_NOTADB -> "db.foreign";
            case SQLITE_CORRUPT -> "db.damaged";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "db.unwritable";
            default -> code.name().startsWith("SQLITE_IOERR") ? "db.full" : "";
        };
        if (key.isEmpty()) {
            return failed instanceof RuntimeException defect ? defect : new IllegalStateException(failed);
        }
        return new AppException(failed, key, path);
    }

    private static @Nullable SQLiteErrorCode code(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode();
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
                return SQLiteErrorCode.getErrorCode(sql.getErrorCode());
            }
        }
        return null;
    }
}
