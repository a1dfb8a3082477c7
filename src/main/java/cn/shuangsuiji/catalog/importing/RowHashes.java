package cn.shuangsuiji.catalog.importing;

/// Which row of a file each key came in first: 64 bits of hash and a row number instead of the key itself, so that a file of
/// 2.5 million rows needs 50 MB and not 300. Two keys of so long a file share a hash once in six million files.
final class RowHashes {
    private static final int SMALLEST = 1 << 12;
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] hashes = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /** The row that the key came in before; zero when it is new, and this row is kept for it. */
    int firstRow(String key, int row) {
        if (size * 3 > hashes.length * 2) {
            grow();
        }
        long hash = hash(key);
        int place = place(hashes, hash);
        if (rows[place] != 0) {
            return rows[place];
        }
        hashes[place] = hash;
        rows[place] = row;
        size++;
        return 0;
    }

    /** 64 bits of the text: FNV-1a over its characters, mixed at the end. */
    static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** The same of another text behind one whose hash is given. */
    static long hash(long before, String text) {
        return mixed(before * PRIME ^ hash(text));
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        return mixed ^ (mixed >>> 33);
    }

    private int place(long[] table, long hash) {
        int place = (int) hash & (table.length - 1);
        while (rows[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[hashes.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int place = place(hashes, oldHashes[i]);
                hashes[place] = oldHashes[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
