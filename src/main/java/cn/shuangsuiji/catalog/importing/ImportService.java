package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.ItemRows;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists in. A file is looked through first and nothing stored; then the same file is taken in one transaction, so that a
/// full disk, a cancel or a pulled plug leaves the lists as they were. Rows of packages come in by the same rules.
public final class ImportService {
    private static final int SHRUNK_TO_PERCENT = 40;
    /** So many imports of a list can be taken back; of older ones it is no longer kept what they changed. */
    private static final int UNDOABLE = 10;

    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    public ImportService(Database database, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Which list a file holds, by its header; empty when it is none of them.
     *
     * @throws AppException when the file cannot be read
     */
    public Optional<ListKind> recognise(Path path) {
        return ListRecognition.of(path, database.read(tx -> {
            Map<ListKind, HeaderMemory> memories = new EnumMap<>(ListKind.class);
            for (ListKind list : ListKind.values()) {
                memories.put(list, HeaderMemory.of(list, tx.mapper(MappingMapper.class)));
            }
            return memories;
        }));
    }

    /** As {@link #preview(Path, ListKind, LocalDate, Progress)}, for a file that was taken today. */
    public ImportPreview preview(Path path, ListKind list, Progress progress) {
        return preview(path, list, LocalDate.now(clock), progress);
    }

    /**
     * Says what importing a file would do; stores nothing.
     *
     * @param asOf the day the file was taken from its system; a file that came in before keeps its earlier day
     * @throws AppException when the file cannot be read as this list at all
     */
    public ImportPreview preview(Path path, ListKind list, LocalDate asOf, Progress progress) {
        Problems problems = new Problems();
        String name = String.valueOf(path.getFileName());
        try (TableFile file = TableFile.open(path)) {
            String sha256 = digest(path);
            return database.read(tx -> {
                ImportMapper mapper = tx.mapper(ImportMapper.class);
                LocalDate earlier = mapper.importedAsOf(list, sha256);
                LocalDate day = earlier == null ? asOf : earlier;
                try (ListRows rows = ListRows.open(list, file, name, memory(tx, list))) {
                    List<Label> labels = mapper.labels();
                    FirstChanges changes = new FirstChanges(list, names(labels));
                    Intake intake = new Intake(tx, list, problems, day.toString(), changes);
                    ListReader reader = new ListReader(list, file, rows, new LabelBook(labels), problems,
                            mapper::codesLike);
                    reader.read(name, progress, intake::take, _ -> {});
                    ImportCounts counts = intake.finish();
                    Header header = rows.header();
                    return new ImportPreview(path, list, file.form(), sha256, day, taken(header), header.ignored(),
                            header.mapping(), reader.remarks(), counts, cautions(mapper.newest(list), day, counts),
                            changes.first(), problems.first(), problems.count(), intake.differences().size());
                }
            });
        }
    }

    /**
     * What the file of a preview says otherwise about rows of the province, so that it can be proposed; stores nothing.
     *
     * @throws AppException when the file cannot be read any more
     */
    public List<ProvinceDifference> differences(ImportPreview preview, Progress progress) {
        String name = String.valueOf(preview.file().getFileName());
        ListKind list = preview.list();
        try (TableFile file = TableFile.open(preview.file())) {
            return database.read(tx -> {
                try (ListRows rows = ListRows.open(list, file, name, memory(tx, list))) {
                    Problems problems = new Problems();
                    Intake intake = new Intake(tx, list, problems, preview.asOf().toString(), (_, _, _) -> {});
                    new ListReader(list, file, rows, new LabelBook(tx.mapper(ImportMapper.class).labels()), problems,
                            KnownCodes.NONE).read(name, progress, intake::take, _ -> {});
                    intake.finish();
                    return intake.differences();
                }
            });
        }
    }

    /**
     * Takes in the file of a preview, whole or not at all. A file that would change nothing leaves no trace.
     *
     * @throws AppException when the file was changed since the preview, or cannot be read any more
     */
    public ImportResult apply(Actor actor, ImportPreview preview, Progress progress) {
        actor.require(Permission.IMPORT_LISTS);
        String name = String.valueOf(preview.file().getFileName());
        if (!digest(preview.file()).equals(preview.sha256())) {
            throw new AppException("catalog.import.filechanged", name);
        }
        ImportSource source = new ImportSource(name, preview.sha256(), preview.asOf());
        ListKind list = preview.list();
        try (TableFile file = TableFile.open(preview.file())) {
            return database.writeMany(tx -> {
                try (ListRows rows = ListRows.open(list, file, name, memory(tx, list))) {
                    ImportResult result = store(tx, actor.login(), list, source, Keeping.WAY_BACK,
                            (labels, problems, intake) -> new ListReader(list, file, rows, labels, problems,
                                    KnownCodes.NONE).read(name, progress, intake::take, _ -> {}));
                    tx.mapper(UndoMapper.class).dropChangesBeyond(list, UNDOABLE);
                    return result;
                }
            });
        }
    }

    /**
     * Writes the rows of a preview that were refused or need a look as a workbook, each with what was found, why, and what
     * to put instead, and with its own cells, so that they can be repaired in it and imported from it.
     *
     * @throws AppException when the file was changed since the preview, or the workbook cannot be written
     */
    public void report(ImportPreview preview, Path workbook, Progress progress) {
        String name = String.valueOf(preview.file().getFileName());
        if (!digest(preview.file()).equals(preview.sha256())) {
            throw new AppException("catalog.import.filechanged", name);
        }
        ListKind list = preview.list();
        try (TableFile file = TableFile.open(preview.file())) {
            database.read(tx -> {
                try (ListRows rows = ListRows.open(list, file, name, memory(tx, list))) {
                    ImportReport report = new ImportReport(list, rows.header(), file.epoch());
                    ImportMapper mapper = tx.mapper(ImportMapper.class);
                    Problems problems = new Problems(report::found);
                    Intake intake = new Intake(tx, list, problems, preview.asOf().toString(), (_, _, _) -> {})
                            .oneByOne();
                    ListReader reader = new ListReader(list, file, rows, new LabelBook(mapper.labels()), problems,
                            mapper::codesLike);
                    SheetFile.workbook(workbook, Messages.text("catalog.report.sheet"), report.header(),
                            into -> reader.read(name, progress, intake::take, row -> report.row(row, into)));
                    return null;
                }
            });
        }
    }

    /**
     * Takes in rows of a package inside the caller's transaction, by the same rules as a file's: keys are those of
     * {@link Columns}, values the constants' names or the words that stand for them, sets joined or as collections.
     * Targets become the province's. Rows that the list has and the package does not name stay as they are and are
     * counted as vanished.
     */
    public ImportResult applyRows(Tx tx, String who, ListKind list, Iterator<? extends Map<String, ?>> rows,
            ImportSource source) {
        return store(tx, who, list, source, Keeping.NOTHING, (labels, problems, intake) -> {
            RowReader reader = new RowReader(list, problems,
                    new ValueReader(problems, labels, LocalDate.EPOCH, KnownCodes.NONE));
            for (int number = 1; rows.hasNext(); number++) {
                Map<String, ?> row = rows.next();
                Map<String, String> values = reader.read(number, column -> cell(row.get(column.key())));
                if (values != null) {
                    if (list == ListKind.TARGETS) {
                        values.put(Defaults.ORIGIN, Origin.PROVINCE.name());
                    }
                    intake.take(number, values);
                }
            }
        });
    }

    private ImportResult store(Tx tx, String who, ListKind list, ImportSource source, Keeping keeping, Rows rows) {
        ImportMapper mapper = tx.mapper(ImportMapper.class);
        LocalDate earlier = mapper.importedAsOf(list, source.sha256());
        Problems problems = new Problems();
        String uuid = ids.next();
        ListStore store = new ListStore(list, tx, ids);
        ChangeLog log = new ChangeLog(tx.mapper(UndoMapper.class), list, uuid);
        Effect effect = keeping == Keeping.NOTHING ? store : store.before(log);
        Intake intake = new Intake(tx, list, problems, source.asOf().toString(), effect);
        rows.feed(new LabelBook(mapper.labels()), problems, intake);
        ImportCounts counts = intake.finish();
        List<String> orphans = mapper.labelsWithoutParent();
        if (!orphans.isEmpty()) {
            throw new AppException("catalog.import.parent", String.join("\u3001", orphans));
        }
        if (list == ListKind.ITEMS) {
            ItemRows.keepVersion(tx, ids.next(), who, clock.instant(), LocalDate.now(clock), source.name());
        }
        if (earlier != null && !counts.changesSomething()) {
            tx.mapper(UndoMapper.class).dropChanges(uuid);
            return new ImportResult("", counts, problems.first(), problems.count());
        }
        mapper.addBatch(new Batch(uuid, list, source, who, clock.instant(), counts));
        journal.record(tx, Change.inside(who, "catalog.import", "import_batch", uuid,
                Map.of("list", list.name(), "source", source.name(), "sha256", source.sha256(), "asOf",
                        source.asOf().toString(), "added", counts.added(), "changed", counts.changed(), "unchanged",
                        counts.unchanged(), "wrong", counts.wrong(), "vanished", counts.vanished())));
        return new ImportResult(uuid, counts, problems.first(), problems.count());
    }

    private static HeaderMemory memory(Tx tx, ListKind list) {
        return HeaderMemory.of(list, tx.mapper(MappingMapper.class));
    }

    private static Map<String, String> names(List<Label> labels) {
        return labels.stream().collect(Collectors.toMap(Label::code, Label::name));
    }

    private static @Nullable Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Iterable<?> several -> new Cell(joined(several), false);
            case Boolean flag -> new Cell(flag ? "1" : "0", false);
            default -> new Cell(value.toString(), false);
        };
    }

    private static String joined(Iterable<?> several) {
        List<String> words = new ArrayList<>();
        several.forEach(word -> words.add(String.valueOf(word)));
        return String.join(",", words);
    }

    private static Map<String, String> taken(Header header) {
        Map<String, String> taken = new LinkedHashMap<>();
        header.positions().forEach((column, place) -> taken.put(place.text(), column.title()));
        return taken;
    }

    private static List<String> cautions(@Nullable LocalDate newest, LocalDate asOf, ImportCounts counts) {
        List<String> cautions = new ArrayList<>();
        if (newest != null && asOf.isBefore(newest)) {
            cautions.add(Messages.text("catalog.import.older", asOf, newest));
        }
        long held = counts.vanished() + counts.changed() + counts.unchanged();
        long named = counts.added() + counts.changed() + counts.unchanged();
        if (held > 0 && named * 100 < held * SHRUNK_TO_PERCENT) {
            cautions.add(Messages.text("catalog.import.shrunk", named, held));
        }
        return cautions;
    }

    private static String digest(Path path) {
        try {
            return Sha256.hex(path);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", path.getFileName());
        }
    }

    /** Whether it is kept what an import changed. */
    private enum Keeping {
        WAY_BACK, NOTHING
    }

    /** Where the rows come from. */
    @FunctionalInterface
    private interface Rows {
        void feed(LabelBook labels, Problems problems, Intake intake);
    }
}
