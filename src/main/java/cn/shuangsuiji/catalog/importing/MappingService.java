package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the headers of files mean where words alone do not tell. Said once by a clerk, it is used for every file with the
/// same set of headers, until somebody says otherwise or takes it away.
public final class MappingService {
    private static final int SAMPLES = 3;
    private static final int ROWS_LOOKED_AT = 60;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    public MappingService(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The columns of a file with their first values, and what each is taken for so far.
     *
     * @throws AppException when the file cannot be read or has no rows
     */
    public FileColumns columns(Path path, ListKind list) {
        HeaderMemory memory = database.read(tx -> HeaderMemory.of(list, tx.mapper(MappingMapper.class)));
        try (TableFile file = TableFile.open(path);
                ListRows rows = ListRows.closest(list, file, String.valueOf(path.getFileName()), memory)) {
            Header header = rows.header();
            List<List<String>> samples = samples(rows, header.names().texts().size());
            List<FileColumn> columns = new ArrayList<>();
            for (int i = 0; i < header.names().texts().size(); i++) {
                if (!header.names().texts().get(i).isEmpty()) {
                    int place = i;
                    Column column = header.positions().entrySet().stream()
                            .filter(known -> known.getValue().index() == place).map(Map.Entry::getKey).findFirst()
                            .orElse(null);
                    columns.add(new FileColumn(header.names().texts().get(i), header.names().keys().get(i),
                            samples.get(i), column));
                }
            }
            return new FileColumns(path, list, header.row(), header.names().source(), columns);
        }
    }

    /**
     * Remembers what the columns of a file are.
     *
     * @param said the list's column by {@link FileColumn#key}; columns that are not here are not imported
     * @throws AppException when a column that must be there is missing, or two are taken for the same
     */
    public void remember(Actor actor, FileColumns columns, Map<String, Column> said) {
        actor.require(Permission.IMPORT_LISTS);
        check(columns.list(), said);
        Map<String, String> keys = new LinkedHashMap<>();
        said.forEach((header, column) -> keys.put(header, column.key()));
        String source = String.valueOf(columns.file().getFileName());
        HeaderMapping mapping = new HeaderMapping(columns.list(), columns.source(), source, actor.login(),
                clock.instant(), keys);
        database.write(tx -> {
            tx.mapper(MappingMapper.class).remember(StoredMapping.of(mapping));
            journal.record(tx, Change.inside(actor.login(), "catalog.mapping", "import_mapping",
                    Sha256.hex(columns.source()), Map.of("list", columns.list().name(), "source", source, "columns",
                            keys)));
            return null;
        });
    }

    /** What was said so far for a list, the newest first. */
    public List<HeaderMapping> remembered(ListKind list) {
        return database.read(tx -> tx.mapper(MappingMapper.class).all(list).stream().map(StoredMapping::mapping)
                .toList());
    }

    /** Takes a mapping away: the source's headers are read by their words again. */
    public void forget(Actor actor, HeaderMapping mapping) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            if (tx.mapper(MappingMapper.class).forget(mapping.list(), mapping.headers()) > 0) {
                journal.record(tx, Change.inside(actor.login(), "catalog.mapping.forget", "import_mapping",
                        Sha256.hex(mapping.headers()), Map.of("list", mapping.list().name(), "source",
                                mapping.source())));
            }
            return null;
        });
    }

    /** The columns that a header of a file can stand for. */
    public static List<Column> choices(ListKind list) {
        return Columns.of(list);
    }

    /** Titles of the columns without which the list cannot be read, of those that are not among the ones said. */
    public static List<String> missing(ListKind list, Collection<Column> said) {
        return Header.missing(list, Set.copyOf(said));
    }

    private static void check(ListKind list, Map<String, Column> said) {
        Set<Column> seen = new HashSet<>();
        for (Column column : said.values()) {
            if (!seen.add(column)) {
                throw new AppException("catalog.mapping.twice", column.title());
            }
        }
        List<String> missing = Header.missing(list, seen);
        if (!missing.isEmpty()) {
            throw new AppException("catalog.mapping.missing", String.join("\u3001", missing));
        }
    }

    private static List<List<String>> samples(ListRows rows, int width) {
        List<List<String>> samples = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            samples.add(new ArrayList<>());
        }
        for (int row = 0; row < ROWS_LOOKED_AT && rows.hasNext(); row++) {
            SourceRow cells = rows.next();
            for (int i = 0; i < width; i++) {
                String text = CellText.line(cells.cell(i).text());
                if (!text.isEmpty() && samples.get(i).size() < SAMPLES) {
                    samples.get(i).add(text);
                }
            }
        }
        return samples;
    }
}
