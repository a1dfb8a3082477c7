package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Rows that may be one target, and what persons decide about them. Nothing is merged without a person; the row that goes
/// keeps its history under its own code, with a status that says into which row it went.
public final class DuplicateService {
    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final KeyBook keys;
    private final DuplicateBook book;

    public DuplicateService(Database database, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        keys = new KeyBook(database);
        book = new DuplicateBook(database);
    }

    /** Looks through the whole list anew. */
    public void find(Progress progress) {
        keys.refresh(progress);
        book.refresh(progress);
    }

    /** A page of the groups that were found; whoever was decided about since is gone from them. */
    public Page<DuplicateGroup> groups(PageRequest request) {
        return database.read(tx -> {
            MergeMapper mapper = tx.mapper(MergeMapper.class);
            List<DuplicateGroup> groups = mapper.groups(request.offset(), request.limit()).stream()
                    .map(group -> new DuplicateGroup(group.id(), reasons(group.reasons()),
                            mapper.members(group.id())))
                    .toList();
            return new Page<>(groups, mapper.groupCount(), request.offset());
        });
    }

    /** 不是同一户: the rows of a group are held apart, each from each, and are not offered together again. */
    public void holdApart(Actor actor, DuplicateGroup group) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            MergeMapper mapper = tx.mapper(MergeMapper.class);
            List<DuplicateMember> members = group.members();
            for (int i = 0; i < members.size(); i++) {
                for (int j = 0; j < i; j++) {
                    mapper.apart(members.get(j).id(), members.get(i).id(), actor.login(), clock.instant());
                }
            }
            mapper.dissolve(group.id());
            journal.record(tx, Change.inside(actor.login(), "target.apart", "target", members.getFirst().code(),
                    Map.of("codes", members.stream().map(DuplicateMember::code).toList())));
            return null;
        });
    }

    /**
     * What merging one row into another would do, with what is proposed: what is newer, not blank, and not the same
     * in another width.
     *
     * @throws AppException when a row is not there, is the other one, or cannot be merged any more
     */
    public MergeProposal propose(String keptCode, String mergedCode) {
        return database.read(tx -> propose(tx, keptCode, mergedCode));
    }

    /**
     * Merges a row into another: the fields chosen, its labels, permits, sites and devices go to the row that stays; its
     * status says where it went.
     *
     * @param taken the fields of which the merged row's content is taken
     * @param reason why they are one target; not blank
     * @throws AppException as for {@link #propose}, or when no reason is given
     */
    public void merge(Actor actor, String keptCode, String mergedCode, Set<MergeField> taken, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        if (reason.isBlank()) {
            throw new AppException("catalog.quality.merge.reason");
        }
        database.write(tx -> {
            MergeMapper mapper = tx.mapper(MergeMapper.class);
            MergeProposal proposal = propose(tx, keptCode, mergedCode);
            long kept = proposal.kept().id();
            long merged = proposal.merged().id();
            String before = images(mapper, kept, merged);
            proposal.choices().stream().filter(choice -> taken.contains(choice.field()))
                    .forEach(choice -> mapper.hand(kept, merged, choice.field().column(), choice.merged()));
            mapper.uniteLabels(kept, merged);
            mapper.moveLicences(kept, merged);
            mapper.moveOwned(kept, merged);
            mapper.close(merged, LocalDate.now(clock),
                    Messages.text("catalog.quality.merged.into", keptCode, proposal.kept().name()));
            String uuid = ids.next();
            mapper.keep(uuid, kept, merged, before, images(mapper, kept, merged), reason.strip(), actor.login(),
                    clock.instant());
            mapper.leaveGroup(merged);
            mapper.dissolveSingles();
            journal.record(tx, Change.inside(actor.login(), "target.merge", "target_merge", uuid,
                    Map.of("kept", keptCode, "merged", mergedCode, "fields",
                            taken.stream().map(MergeField::name).sorted().toList(), "reason", reason.strip())));
            return null;
        });
    }

    /** A page of the merges, the newest first, those taken back included. */
    public Page<TargetMerge> merges(PageRequest request) {
        return database.read(tx -> {
            MergeMapper mapper = tx.mapper(MergeMapper.class);
            return new Page<>(mapper.merges(request.offset(), request.limit()), mapper.mergeCount(),
                    request.offset());
        });
    }

    /**
     * Takes a merge back: both rows are as they were before it.
     *
     * @throws AppException when one of the rows, its labels, permits or what it owns changed since
     */
    public void undo(Actor actor, TargetMerge merge) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            MergeMapper mapper = tx.mapper(MergeMapper.class);
            MergeMapper.Kept made = mapper.merge(merge.id());
            if (made == null || made.undoneAt() != null) {
                throw new AppException("catalog.quality.merge.undone", merge.mergedName());
            }
            if (!mapper.image(made.kept()).equals(made.keptAfter())
                    || !mapper.image(made.merged()).equals(made.mergedAfter())) {
                throw new AppException("catalog.quality.merge.changed", merge.keptName(), merge.mergedName());
            }
            mapper.undone(made.id(), actor.login(), clock.instant());
            mapper.restore(made.kept(), made.keptBefore());
            mapper.restoreLabels(made.kept(), made.keptBefore());
            mapper.restore(made.merged(), made.mergedBefore());
            mapper.restoreLicences(made.merged(), made.mergedBefore());
            mapper.restoreOwned(made.merged(), made.mergedBefore());
            journal.record(tx, Change.inside(actor.login(), "target.unmerge", "target_merge", made.uuid(),
                    Map.of("kept", merge.keptCode(), "merged", merge.mergedCode())));
            return null;
        });
    }

    private static MergeProposal propose(Tx tx, String keptCode, String mergedCode) {
        MergeMapper mapper = tx.mapper(MergeMapper.class);
        DuplicateMember kept = row(mapper, keptCode);
        DuplicateMember merged = row(mapper, mergedCode);
        if (kept.id() == merged.id()) {
            throw new AppException("catalog.quality.merge.same", kept.name());
        }
        List<MergeChoice> choices = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            String own = Objects.toString(mapper.value(kept.id(), field.column()), "");
            String other = other(mapper, merged, field);
            if (field.fits(kept.origin()) && !other.isBlank() && !other.equals(own)
                    && !(field == MergeField.REGISTRATION
                            && other.equals(kept.code()))) {
                boolean newer = merged.asOf().isAfter(kept.asOf()) && !PlainText.address(own).equals(
                        PlainText.address(other));
                choices.add(new MergeChoice(field, own, other, own.isBlank() || newer));
            }
        }
        return new MergeProposal(kept, merged, choices, mapper.labelsGained(kept.id(), merged.id()),
                mapper.licencesGained(merged.id()), mapper.owned(merged.id()));
    }

    /** A row that was kept under its old number hands that number on. */
    private static String other(MergeMapper mapper, DuplicateMember merged, MergeField field) {
        String value = Objects.toString(mapper.value(merged.id(), field.column()), "");
        boolean oldNumber = field == MergeField.REGISTRATION && value.isBlank()
                && CodeFault.of(merged.code()) == CodeFault.LENGTH;
        return oldNumber ? merged.code() : value;
    }

    private static DuplicateMember row(MergeMapper mapper, String code) {
        DuplicateMember row = mapper.member(code);
        if (row == null) {
            throw new AppException("catalog.target.unknown", code);
        }
        if (!mapper.status(row.id()).equals(TargetStatus.ACTIVE.name())) {
            throw new AppException("catalog.quality.merge.inactive", row.name(), code);
        }
        return row;
    }

    private static String images(MergeMapper mapper, long kept, long merged) {
        return Json.line(Map.of("kept", mapper.image(kept), "merged", mapper.image(merged)));
    }

    private static Set<DuplicateReason> reasons(String names) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        Arrays.stream(names.split(",")).map(DuplicateReason::valueOf).forEach(reasons::add);
        return reasons;
    }
}
