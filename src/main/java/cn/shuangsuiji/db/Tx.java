package cn.shuangsuiji.db;

import org.apache.ibatis.session.SqlSession;

/// A transaction at work: hands out the mappers that speak inside it. Never kept beyond the call that received it, never
/// given to another thread.
public final class Tx {
    private final SqlSession session;

    Tx(SqlSession session) {
        this.session = session;
    }

    /** The mapper of a feature; its XML of the same name lies beside it. */
    public <T> T mapper(Class<T> type) {
        var configuration = session.getConfiguration();
        synchronized (configuration) {
            if (!configuration.hasMapper(type)) {
                configuration.addMapper(type);
            }
        }
        return session.getMapper(type);
    }

    /** Sends rows collected by a batch of inserts to the database; a no-op where nothing waits. */
    public void flush() {
        session.flushStatements();
    }
}
