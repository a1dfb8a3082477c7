package cn.shuangsuiji.catalog.importing;

/** Some of what an import changed, as its table keeps it; no record, because its bytes are not to be compared. */
final class StoredChunk {
    private final long id;
    private final byte[] rows;

    StoredChunk(long id, byte[] rows) {
        this.id = id;
        this.rows = rows;
    }

    long id() {
        return id;
    }

    byte[] rows() {
        return rows;
    }
}
