package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.CellWords;
import cn.shuangsuiji.catalog.importing.SheetFile;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The comparison of the item list with the matters that the "互联网+监管" system confirms: its export comes in whole, people
/// decide what the program cannot, and what is missing here goes into the draft of the list.
public final class MatterService {
    private static final int CODE_DIGITS = 12;

    private final Database database;
    private final Journal journal;
    private final Sources sources;
    private final Ids ids;
    private final Clock clock;

    /** The list, and its draft. */
    public record Sources(CatalogService catalog, ItemDraftService drafts) {}

    public MatterService(Database database, Journal journal, Sources sources, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.sources = sources;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reads an export; stores nothing.
     *
     * @throws AppException when it cannot be read as such an export
     */
    public MatterFile read(Path file, Progress progress) {
        return new MatterReader(file).read(progress);
    }

    /**
     * Takes the export in place of the one before; what people decided stays.
     *
     * @throws AppException when the file was changed since it was read
     */
    public void take(Actor actor, MatterFile file) {
        actor.require(Permission.IMPORT_LISTS);
        String name = String.valueOf(file.file().getFileName());
        if (!MatterReader.digest(file.file()).equals(file.sha256())) {
            throw new AppException("catalog.import.filechanged", name);
        }
        database.writeMany(tx -> {
            MatterMapper mapper = mapper(tx);
            mapper.clear();
            file.matters().forEach(mapper::add);
            String uuid = ids.next();
            mapper.addExport(uuid, name, file.sha256(), file.matters().size(), actor.login(), clock.instant());
            journal.record(tx, Change.inside(actor.login(), "itemlist.matters", "platform_export", uuid,
                    Map.of("source", name, "sha256", file.sha256(), "matters", file.matters().size())));
            return null;
        });
    }

    /** The last export that was taken in; empty before the first. */
    public Optional<PlatformExport> last() {
        return database.read(tx -> Optional.ofNullable(mapper(tx).last()));
    }

    /** The comparison as the list and the last export stand. */
    public MatterComparison comparison() {
        List<InspectionItem> items = sources.catalog().activeItems();
        Set<String> drafted = sources.drafts().edits().stream()
                .map(edit -> MatterComparison.plain(edit.merged().name()))
                .collect(Collectors.toSet());
        return database.read(tx -> MatterComparison.of(mapper(tx).matters(), items, mapper(tx).decisions(), drafted));
    }

    /** Says that a matter and an item are one. */
    public void link(Actor actor, String matter, String item) {
        actor.require(Permission.IMPORT_LISTS);
        if (sources.catalog().item(item).filter(InspectionItem::active).isEmpty()) {
            throw new AppException("itemlist.item.unknown", item);
        }
        decide(actor, matter, item, "");
    }

    /** Says why a matter there needs no item here. */
    public void matterNotApplicable(Actor actor, String matter, String reason) {
        decide(actor, matter, "", requireReason(reason));
    }

    /** Says why an item here needs no matter there. */
    public void itemNotApplicable(Actor actor, String item, String reason) {
        decide(actor, "", item, requireReason(reason));
    }

    /** Takes a decision back. */
    public void undo(Actor actor, MatterDecision decision) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            mapper(tx).undo(decision.matter(), decision.item());
            record(tx, actor, "itemlist.undecide", decision.matter(), decision.item(), "");
            return null;
        });
    }

    /** Puts a matter that is missing here into the draft, with what the system says of it and the list's defaults. */
    public void addToDraft(Actor actor, String key) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            PlatformMatter matter = mapper(tx).matter(key);
            if (matter == null) {
                throw new AppException("itemlist.matter.unknown", key);
            }
            return sources.drafts().edit(tx, actor, content(matter));
        });
    }

    /** Writes the comparison as a workbook. */
    public void export(MatterComparison comparison, Path file) {
        SheetFile.workbook(file, Messages.text("itemlist.matter.sheet"),
                Arrays.asList(Messages.text("itemlist.matter.columns.out").split("\\|")),
                comparison.matches().stream().map(MatterService::row).iterator());
    }

    private static List<String> row(MatterMatch match) {
        PlatformMatter matter = match.matter();
        InspectionItem item = match.item();
        String differences = match.differences().stream()
                .map(field -> Messages.text("itemlist.matter.difference", field.title(), field.before(),
                        field.afterInWords()))
                .collect(Collectors.joining("\n"));
        return List.of(Messages.of(match.outcome()), matter == null ? "" : matter.code(),
                matter == null ? "" : guarded(matter.title()), matter == null ? "" : guarded(matter.basis()),
                matter == null ? "" : guarded(matter.level()), item == null ? "" : item.code(),
                item == null ? "" : guarded(item.name()), match.how() == null ? "" : Messages.of(match.how()),
                guarded(differences), match.decision() == null ? "" : guarded(match.decision().reason()));
    }

    private static String guarded(String text) {
        return CellWords.guarded(text);
    }

    private static ItemContent content(PlatformMatter matter) {
        String code = matter.code().matches("[0-9A-Za-z._-]{1,64}")
                ? matter.code()
                : "P" + Sha256.hex(matter.key()).substring(0, CODE_DIGITS);
        return new ItemContent(Map.of("code", code, "category", matter.main().isEmpty() ? matter.name() : matter.main(),
                "name", matter.name(), "legalBasis", matter.basis(), "level", matter.level(), "targetKinds",
                ItemContent.names(EnumSet.of(TargetKind.ENTERPRISE, TargetKind.INDIVIDUAL, TargetKind.COOPERATIVE)),
                "importance", Importance.GENERAL.name(), "methods", CheckMethod.ON_SITE.name(), "active", "1"))
                .with("jointSuitable", "0");
    }

    private void decide(Actor actor, String matter, String item, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            MatterMapper mapper = mapper(tx);
            if (!matter.isEmpty() && mapper.matter(matter) == null) {
                throw new AppException("itemlist.matter.unknown", matter);
            }
            mapper.undo(matter, item);
            mapper.decide(matter, item, reason, actor.login(), clock.instant());
            record(tx, actor, "itemlist.decide", matter, item, reason);
            return null;
        });
    }

    private void record(Tx tx, Actor actor, String action, String matter, String item, String reason) {
        journal.record(tx, Change.inside(actor.login(), action, "matter_decision", matter.isEmpty() ? item : matter,
                Map.of("matter", matter, "item", item, "reason", reason)));
    }

    private static String requireReason(String reason) {
        if (reason.isBlank()) {
            throw new AppException("itemlist.reason.blank");
        }
        return reason.strip();
    }

    private static MatterMapper mapper(Tx tx) {
        return tx.mapper(MatterMapper.class);
    }
}
