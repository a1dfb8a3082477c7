package cn.shuangsuiji.catalog.itemlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface ItemListMapper {
    /** An edit with what the list says of its item now. */
    record EditRow(String code, @Nullable String before, String content, String editedBy, Instant editedAt,
            @Nullable String current) {
        DraftEdit edit() {
            return new DraftEdit(code, before == null ? null : ItemContent.read(before), ItemContent.read(content),
                    editedBy, editedAt, current == null ? null : ItemContent.read(current));
        }
    }

    List<ItemListVersion> versions();

    @Nullable
    ItemListVersion version(long id);

    @Nullable
    ItemListVersion inForce();

    @Nullable
    ItemListVersion onItsWay();

    List<String> rows(int number);

    @Nullable
    String current(String code);

    void begin(@Param("uuid") String uuid, @Param("name") String name, @Param("source") String source,
            @Param("reason") String reason, @Param("who") String who, @Param("at") Instant at);

    void describe(@Param("id") long id, @Param("name") String name, @Param("source") String source,
            @Param("reason") String reason);

    void edit(@Param("version") long version, @Param("code") String code, @Param("content") String content,
            @Param("who") String who, @Param("at") Instant at);

    void rebase(@Param("version") long version, @Param("code") String code, @Param("content") String content);

    int drop(@Param("version") long version, @Param("code") String code);

    List<EditRow> edits(long version);

    void approve(@Param("id") long id, @Param("who") String who, @Param("at") Instant at,
            @Param("from") LocalDate from);

    void giveBack(@Param("id") long id, @Param("who") String who, @Param("reason") String reason);

    void discard(@Param("id") long id, @Param("who") String who, @Param("reason") String reason);

    void supersede(@Param("day") LocalDate day);

    void force(@Param("id") long id);

    long labels(String code);
}
