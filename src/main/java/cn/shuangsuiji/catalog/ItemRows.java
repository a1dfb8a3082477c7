package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Initials;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// The rows of the list in force as they are written: by an import, and by a version that comes into force. Whoever writes
/// some closes his transaction with {@link #keepVersion}, so that every state the list was ever in can be shown.
public final class ItemRows {
    private ItemRows() {}

    /**
     * Puts an item on the list, in place of the one of its code.
     *
     * @param uuid of an item that is not there yet
     * @param values every field by the keys of the import's columns; sets joined by commas, flags as 1 and 0
     */
    public static void put(Tx tx, String uuid, Map<String, String> values) {
        tx.mapper(ItemRowMapper.class).put(uuid, values, Initials.of(values.getOrDefault("name", "")));
    }

    /**
     * Makes what the list says now a version of its own that took force on this day; does nothing when the list says what
     * the last version said.
     *
     * @param source file, package or notice it came from
     */
    public static void keepVersion(Tx tx, String uuid, String who, Instant at, LocalDate day, String source) {
        tx.flush();
        ItemRowMapper mapper = tx.mapper(ItemRowMapper.class);
        if (mapper.changedRows() == 0) {
            return;
        }
        int number = mapper.nextNumber();
        mapper.supersede(day);
        mapper.addVersion(uuid, number, Messages.text("catalog.version.name", number), day, source, who, at);
        closeRows(tx, number, Messages.text("catalog.version.name", number));
    }

    /** Makes what the list says now the rows of a version that is in force already, and names it in every row. */
    public static void closeRows(Tx tx, int number, String name) {
        tx.flush();
        ItemRowMapper mapper = tx.mapper(ItemRowMapper.class);
        mapper.endRows(number);
        mapper.beginRows(number);
        mapper.nameVersion(name);
    }
}
