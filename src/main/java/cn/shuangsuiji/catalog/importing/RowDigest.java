package cn.shuangsuiji.catalog.importing;

import java.util.List;
import java.util.Map;

/** 64 bits that tell whether a row is still as an import left it. */
final class RowDigest {
    private RowDigest() {}

    static String of(List<String> columns, Map<String, String> row) {
        long hash = 0;
        for (String column : columns) {
            hash = RowHashes.hash(hash, row.getOrDefault(column, ""));
        }
        return Long.toHexString(hash);
    }
}
