package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one label tree of targets, items and inspectors, which the office itself keeps. A label is never deleted: it is
/// withdrawn, stays where it is carried, and is given to nobody any more.
public final class LabelService {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]{1,32}");
    private static final int LONGEST_NAME = 30;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    public LabelService(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** The tree with its counts, by code. */
    public List<LabelNode> tree() {
        return database.read(tx -> tx.mapper(TreeMapper.class).nodes());
    }

    /** The items that a target gets by carrying this label, by itself and as a part of the wider ones, and who may inspect them. */
    public List<ItemNeed> brings(String code) {
        return database.read(tx -> needs(tx.mapper(TreeMapper.class).brought(code, today())));
    }

    /** The items that ask for this label of one of the people who inspect, and who holds it. */
    public List<ItemNeed> qualifiesFor(String code) {
        return database.read(tx -> needs(tx.mapper(TreeMapper.class).itemsNeeding(code, today())));
    }

    /** The items that nobody in the office may inspect today, because nobody holds what they ask for. */
    public List<ItemNeed> withoutPeople() {
        return database.read(tx -> needs(tx.mapper(TreeMapper.class).needing(today()))).stream()
                .filter(ItemNeed::isWithoutPeople).toList();
    }

    /**
     * Adds a label.
     *
     * @param parent code of the wider label; null for the top
     * @throws AppException when the code is not one or is taken, the name is missing, long or taken beside it, or the
     *     parent is unknown or withdrawn
     */
    public void add(Actor actor, String code, String name, @Nullable String parent) {
        change(actor, tx -> {
            TreeMapper mapper = tx.mapper(TreeMapper.class);
            if (!CODE.matcher(code).matches()) {
                throw new AppException("catalog.labelling.code", code);
            }
            TreeMapper.Plain other = mapper.label(code);
            if (other != null) {
                throw new AppException("catalog.labelling.taken", code, other.name());
            }
            checkName(mapper, name, parent, code);
            checkParent(mapper, parent);
            mapper.add(code, name.strip(), parent);
            journal.record(tx, Change.inside(actor.login(), "label.add", "label", code,
                    Map.of("name", name.strip(), "parent", Objects.toString(parent, ""))));
        });
    }

    /** Gives a label another name; what carries it goes on carrying it. */
    public void rename(Actor actor, String code, String name) {
        change(actor, tx -> {
            TreeMapper mapper = tx.mapper(TreeMapper.class);
            TreeMapper.Plain label = known(mapper, code);
            checkName(mapper, name, label.parent(), code);
            mapper.rename(code, name.strip());
            journal.record(tx, Change.inside(actor.login(), "label.rename", "label", code,
                    Map.of("before", label.name(), "after", name.strip())));
        });
    }

    /**
     * Puts a label with all below it under another one.
     *
     * @throws AppException when the other one is the label itself or below it
     */
    public void move(Actor actor, String code, @Nullable String parent) {
        change(actor, tx -> {
            TreeMapper mapper = tx.mapper(TreeMapper.class);
            TreeMapper.Plain label = known(mapper, code);
            checkParent(mapper, parent);
            if (parent != null && mapper.below(code).contains(parent)) {
                throw new AppException("catalog.labelling.cycle", label.name(), known(mapper, parent).name());
            }
            checkName(mapper, label.name(), parent, code);
            mapper.move(code, parent);
            journal.record(tx, Change.inside(actor.login(), "label.move", "label", code,
                    Map.of("before", Objects.toString(label.parent(), ""), "after", Objects.toString(parent, ""))));
        });
    }

    /**
     * Withdraws a label: it stays where it is carried and is given to nobody any more.
     *
     * @throws AppException when an item of the list asks for it, or a label below it is not withdrawn
     */
    public void withdraw(Actor actor, String code) {
        change(actor, tx -> {
            TreeMapper mapper = tx.mapper(TreeMapper.class);
            TreeMapper.Plain label = known(mapper, code);
            int items = mapper.itemsAsking(code);
            if (items > 0) {
                throw new AppException("catalog.labelling.withdraw.items", label.name(), items);
            }
            int below = mapper.activeBelow(code);
            if (below > 0) {
                throw new AppException("catalog.labelling.withdraw.below", label.name(), below);
            }
            mapper.setActive(code, false);
            journal.record(tx, Change.inside(actor.login(), "label.withdraw", "label", code,
                    Map.of("name", label.name())));
        });
    }

    /** Takes a withdrawn label back into use. */
    public void restore(Actor actor, String code) {
        change(actor, tx -> {
            TreeMapper mapper = tx.mapper(TreeMapper.class);
            TreeMapper.Plain label = known(mapper, code);
            checkParent(mapper, label.parent());
            checkName(mapper, label.name(), label.parent(), code);
            mapper.setActive(code, true);
            journal.record(tx, Change.inside(actor.login(), "label.restore", "label", code,
                    Map.of("name", label.name())));
        });
    }

    /**
     * Makes two labels one: whoever carries the first carries the second from now on, what stood below the first stands below
     * the second, and the first is withdrawn. Plans that were made for the first keep its code, and find nobody who carries
     * it any more.
     *
     * @throws AppException when they are the same, the second is below the first, unknown or withdrawn, or an item of the
     *     list asks for the first: items change by a version of their list
     */
    public void merge(Actor actor, String from, String into) {
        change(actor, tx -> {
            TreeMapper mapper = tx.mapper(TreeMapper.class);
            TreeMapper.Plain gone = known(mapper, from);
            TreeMapper.Plain kept = known(mapper, into);
            if (!kept.active()) {
                throw new AppException("catalog.labelling.withdrawn", kept.name());
            }
            if (mapper.below(from).contains(into)) {
                throw new AppException("catalog.labelling.merge.below", gone.name(), kept.name());
            }
            int items = mapper.itemsAsking(from);
            if (items > 0) {
                throw new AppException("catalog.labelling.merge.items", gone.name(), items);
            }
            int targets = mapper.uniteTargets(from, into);
            int inspectors = mapper.uniteInspectors(from, into);
            mapper.uniteExperts(from, into);
            mapper.takeFromTargets(from);
            mapper.takeFromInspectors(from);
            mapper.takeFromExperts(from);
            mapper.redirectRules(from, into);
            mapper.redirectChildren(from, into);
            mapper.forgetSuggestions(from);
            mapper.setActive(from, false);
            journal.record(tx, Change.inside(actor.login(), "label.merge", "label", from,
                    Map.of("into", into, "targets", targets, "inspectors", inspectors)));
        });
    }

    private void change(Actor actor, Consumer<Tx> work) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            work.accept(tx);
            return null;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<ItemNeed> needs(List<TreeMapper.Need> rows) {
        return rows.stream().map(row -> {
            String people = row.people();
            return new ItemNeed(row.code(), row.name(), row.qualification(),
                    people == null ? List.of() : people.lines().toList());
        }).toList();
    }

    private static TreeMapper.Plain known(TreeMapper mapper, String code) {
        TreeMapper.Plain label = mapper.label(code);
        if (label == null) {
            throw new AppException("catalog.label.unknown", code);
        }
        return label;
    }

    private static void checkParent(TreeMapper mapper, @Nullable String parent) {
        if (parent != null && !known(mapper, parent).active()) {
            throw new AppException("catalog.labelling.withdrawn", known(mapper, parent).name());
        }
    }

    private static void checkName(TreeMapper mapper, String name, @Nullable String parent, String code) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.lines().count() > 1) {
            throw new AppException("catalog.labelling.name", LONGEST_NAME);
        }
        if (mapper.nameTaken(plain, parent, code)) {
            throw new AppException("catalog.labelling.name.taken", plain);
        }
    }
}
