package cn.shuangsuiji.catalog.importing;

/** Some of what an import changed, as its table keeps it. */
record StoredChunk(long id, byte[] rows) {}
