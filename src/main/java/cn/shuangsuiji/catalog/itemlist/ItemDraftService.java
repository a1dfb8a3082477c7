package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The next version of the item list on its way: edits gathered in a draft, approved by somebody who made none of them, and
/// taking force on a day. One draft at a time; the list in force stays as it is until then.
public final class ItemDraftService {
    private final Database database;
    private final Journal journal;
    private final ItemListService lists;
    private final Ids ids;
    private final Clock clock;

    public ItemDraftService(Database database, Journal journal, ItemListService lists, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    /** The draft, or the approved version that waits for its day; empty when there is neither. */
    public Optional<ItemListVersion> draft() {
        return database.read(tx -> Optional.ofNullable(mapper(tx).onItsWay()));
    }

    /** The edits of the draft over the list as it is now, by code; none when there is no draft. */
    public List<DraftEdit> edits() {
        return database.read(tx -> {
            ItemListVersion draft = mapper(tx).onItsWay();
            return draft == null ? List.of() : edits(tx, draft);
        });
    }

    /**
     * Puts an item into the draft as it shall be, new or changed, in place of an earlier edit of it; begins a draft where
     * there is none.
     *
     * @throws AppException when the item lacks something, or the version was approved already
     */
    public void edit(Actor actor, ItemContent content) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> edit(tx, actor, content));
    }

    /**
     * As {@link #edit(Actor, ItemContent)}, for an item that shall be new.
     *
     * @throws AppException as well when the list or the draft has an item of this code
     */
    public void add(Actor actor, ItemContent content) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            ItemListVersion there = mapper(tx).onItsWay();
            boolean drafted = there != null
                    && edits(tx, there).stream().anyMatch(edit -> edit.code().equals(content.code()));
            if (drafted || mapper(tx).current(content.code()) != null) {
                throw new AppException("itemlist.code.taken", content.code());
            }
            return edit(tx, actor, content);
        });
    }

    /** As {@link #edit(Actor, ItemContent)}, inside a transaction. */
    public ItemListVersion edit(Tx tx, Actor actor, ItemContent content) {
        actor.require(Permission.IMPORT_LISTS);
        ItemRules.check(tx, content);
        ItemListVersion draft = open(tx, actor);
        mapper(tx).edit(draft.id(), content.code(), content.json(), actor.login(), clock.instant());
        record(tx, actor, "itemlist.edit", draft, Map.of("item", content.code(), "content", content.values()));
        return draft;
    }

    /** Takes an item off the list, in the draft; it stays known. */
    public void withdraw(Actor actor, String code) {
        turn(actor, code, "0");
    }

    /** Puts an item that had left the list back on it, in the draft. */
    public void restore(Actor actor, String code) {
        turn(actor, code, "1");
    }

    /** Takes an edit out of the draft again; the journal keeps what it said. */
    public void drop(Actor actor, String code) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            ItemListVersion draft = draft(tx);
            if (mapper(tx).drop(draft.id(), code) == 0) {
                throw new AppException("itemlist.edit.none", code);
            }
            record(tx, actor, "itemlist.drop", draft, Map.of("item", code));
            return null;
        });
    }

    /** Decides a conflict for the draft's word: the list's new word in those fields gives way. */
    public void keepMine(Actor actor, String code) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            ItemListVersion draft = draft(tx);
            DraftEdit edit = edits(tx, draft).stream().filter(each -> each.code().equals(code)).findFirst()
                    .orElseThrow(() -> new AppException("itemlist.edit.none", code));
            mapper(tx).rebase(draft.id(), code, edit.merged().json());
            record(tx, actor, "itemlist.keep", draft, Map.of("item", code));
            return null;
        });
    }

    /** Names the draft, and says which notice it follows and why. */
    public void describe(Actor actor, String name, String source, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        if (name.isBlank()) {
            throw new AppException("itemlist.name.blank");
        }
        database.write(tx -> {
            ItemListVersion draft = draft(tx);
            mapper(tx).describe(draft.id(), name.strip(), source.strip(), reason.strip());
            record(tx, actor, "itemlist.describe", draft, Map.of("name", name.strip(), "source", source.strip(),
                    "reason", reason.strip()));
            return null;
        });
    }

    /**
     * Approves the draft; it takes force on the day given, at once when that is today.
     *
     * @throws AppException when the approver edited something in it, nothing would change, something conflicts, or the day
     *     is past
     */
    public void approve(Actor actor, LocalDate from) {
        actor.require(Permission.APPROVE);
        database.write(tx -> {
            ItemListVersion draft = draft(tx);
            List<DraftEdit> edits = edits(tx, draft);
            actor.requireOtherThan(draft.draftedBy(), Messages.text("itemlist.step.approve"));
            edits.forEach(edit -> actor.requireOtherThan(edit.editedBy(), Messages.text("itemlist.step.approve")));
            if (edits.stream().allMatch(edit -> edit.difference().isEmpty())) {
                throw new AppException("itemlist.unchanged");
            }
            long conflicts = edits.stream().filter(edit -> !edit.conflicts().isEmpty()).count();
            if (conflicts > 0) {
                throw new AppException("itemlist.conflicts", conflicts);
            }
            if (from.isBefore(LocalDate.now(clock))) {
                throw new AppException("itemlist.day.past", from);
            }
            mapper(tx).approve(draft.id(), actor.login(), clock.instant(), from);
            record(tx, actor, "itemlist.approve", draft, Map.of("from", from.toString(), "edits", edits.size()));
            lists.takeForce(tx);
            return null;
        });
    }

    /** Gives an approved version that is not in force yet back to its drafter, who may change it again. */
    public void giveBack(Actor actor, String reason) {
        actor.require(Permission.APPROVE);
        requireReason(reason);
        database.write(tx -> {
            ItemListVersion version = onItsWay(tx);
            if (version.state() != VersionState.APPROVED) {
                throw new AppException("itemlist.draft.already", version.name());
            }
            mapper(tx).giveBack(version.id(), actor.login(), reason.strip());
            record(tx, actor, "itemlist.return", version, Map.of("reason", reason.strip()));
            return null;
        });
    }

    /** Gives the draft up; what it said stays known. */
    public void discard(Actor actor, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        requireReason(reason);
        database.write(tx -> {
            ItemListVersion draft = draft(tx);
            mapper(tx).discard(draft.id(), actor.login(), reason.strip());
            record(tx, actor, "itemlist.void", draft, Map.of("reason", reason.strip()));
            return null;
        });
    }

    private void turn(Actor actor, String code, String active) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            @Nullable
            ItemListVersion there = mapper(tx).onItsWay();
            ItemContent known = (there == null ? List.<DraftEdit>of() : edits(tx, there)).stream()
                    .filter(edit -> edit.code().equals(code)).map(DraftEdit::merged).findFirst()
                    .or(() -> Optional.ofNullable(mapper(tx).current(code)).map(ItemContent::read))
                    .orElseThrow(() -> new AppException("itemlist.item.unknown", code));
            return edit(tx, actor, known.with("active", active));
        });
    }

    private ItemListVersion open(Tx tx, Actor actor) {
        if (mapper(tx).onItsWay() == null) {
            String uuid = ids.next();
            LocalDate today = LocalDate.now(clock);
            String name = Messages.text("itemlist.draft.name", today.getYear(), today.getMonthValue(),
                    today.getDayOfMonth());
            mapper(tx).begin(uuid, name, "", "", actor.login(), clock.instant());
            journal.record(tx, Change.inside(actor.login(), "itemlist.draft", "item_list_version", uuid,
                    Map.of("name", name)));
        }
        return draft(tx);
    }

    private static ItemListVersion draft(Tx tx) {
        ItemListVersion version = onItsWay(tx);
        if (version.state() != VersionState.DRAFT) {
            throw new AppException("itemlist.approved", version.name(),
                    Objects.requireNonNull(version.effectiveFrom()));
        }
        return version;
    }

    private static ItemListVersion onItsWay(Tx tx) {
        ItemListVersion version = mapper(tx).onItsWay();
        if (version == null) {
            throw new AppException("itemlist.draft.none");
        }
        return version;
    }

    private static List<DraftEdit> edits(Tx tx, ItemListVersion draft) {
        return mapper(tx).edits(draft.id()).stream().map(ItemListMapper.EditRow::edit).toList();
    }

    private void record(Tx tx, Actor actor, String action, ItemListVersion version, Map<String, ?> detail) {
        journal.record(tx, Change.inside(actor.login(), action, "item_list_version", version.uuid(), detail));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new AppException("itemlist.reason.blank");
        }
    }

    private static ItemListMapper mapper(Tx tx) {
        return tx.mapper(ItemListMapper.class);
    }
}
