package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.catalog.ItemRows;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions of the item list: which is in force, what each said, and how any two differ. Table item is the version in
/// force; an approved version takes its place on its day, at the first step of the program from then on.
public final class ItemListService {
    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    public ItemListService(Database database, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** All versions: the draft first, then those that were in force, the newest first; void ones among the drafts. */
    public List<ItemListVersion> versions() {
        return database.read(tx -> mapper(tx).versions());
    }

    /** The version in force; empty while there is no list. */
    public Optional<ItemListVersion> inForce() {
        return database.read(tx -> Optional.ofNullable(mapper(tx).inForce()));
    }

    /** The version of this id. */
    public ItemListVersion version(long id) {
        return database.read(tx -> Objects.requireNonNull(mapper(tx).version(id)));
    }

    /**
     * What a version said, by code; items that had left the list by then are among them, not active.
     *
     * @throws AppException when the version was never in force
     */
    public List<ItemContent> rows(ItemListVersion version) {
        return database.read(tx -> rows(tx, version));
    }

    /** What became of the items between two versions that were in force. */
    public List<ItemDifference> differences(ItemListVersion from, ItemListVersion to) {
        return database.read(tx -> ItemDifference.between(byCode(rows(tx, from)), byCode(rows(tx, to))));
    }

    /** What a version changed in the one before it; for the first version every item is new. */
    public List<ItemDifference> changes(ItemListVersion version) {
        return database.read(tx -> {
            Integer number = version.number();
            Map<String, ItemContent> before = number == null || number == 1
                    ? Map.of()
                    : byCode(mapper(tx).rows(number - 1).stream().map(ItemContent::read).toList());
            return ItemDifference.between(before, byCode(rows(tx, version)));
        });
    }

    /** Lets an approved version take force whose day has come; see {@link #takeForce(Tx)}. */
    public boolean takeForce() {
        boolean due = database.read(tx -> isDue(mapper(tx).onItsWay()));
        return due && database.write(this::takeForce);
    }

    /**
     * Lets an approved version take force whose day has come, inside a transaction.
     *
     * @return whether the list changed; false as well where edits of the version conflict with an import since its
     *     approval: the version waits then until its people decide
     */
    public boolean takeForce(Tx tx) {
        ItemListMapper mapper = mapper(tx);
        ItemListVersion due = mapper.onItsWay();
        if (due == null || !isDue(due)) {
            return false;
        }
        List<DraftEdit> edits = mapper.edits(due.id()).stream().map(ItemListMapper.EditRow::edit).toList();
        if (edits.stream().anyMatch(edit -> !edit.conflicts().isEmpty())) {
            return false;
        }
        edits.forEach(edit -> ItemRows.put(tx, ids.next(), edit.merged().values()));
        mapper.supersede(LocalDate.now(clock));
        mapper.force(due.id());
        ItemListVersion inForce = Objects.requireNonNull(mapper.inForce());
        ItemRows.closeRows(tx, Objects.requireNonNull(inForce.number()), inForce.name());
        journal.record(tx, Change.inside(Objects.requireNonNull(due.approvedBy()), "itemlist.force",
                "item_list_version", due.uuid(), Map.of("number", Objects.requireNonNull(inForce.number()), "name",
                        due.name(), "edits", edits.size())));
        return true;
    }

    private boolean isDue(@Nullable ItemListVersion version) {
        return version != null && version.state() == VersionState.APPROVED && version.effectiveFrom() != null
                && !version.effectiveFrom().isAfter(LocalDate.now(clock));
    }

    private static List<ItemContent> rows(Tx tx, ItemListVersion version) {
        Integer number = version.number();
        if (number == null) {
            throw new AppException("itemlist.never.held", version.name());
        }
        return mapper(tx).rows(number).stream().map(ItemContent::read).toList();
    }

    private static Map<String, ItemContent> byCode(List<ItemContent> rows) {
        return rows.stream().collect(Collectors.toMap(ItemContent::code, Function.identity()));
    }

    private static ItemListMapper mapper(Tx tx) {
        return tx.mapper(ItemListMapper.class);
    }
}
