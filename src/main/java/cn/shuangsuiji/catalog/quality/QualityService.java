package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.DataAges;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts what is the matter with the lists, keeps the counts of each day, and leads to the rows. Everybody may read it. The
/// counts kept are computed from the lists and change nothing in them, so the journal has no entry for them.
public final class QualityService {
    /** How many days a line of the history shows. */
    private static final int HISTORY = 12;
    private static final Map<String, String> COLUMNS = Map.of("code", "1", "name", "2", "place", "3", "fact", "4");

    private final Database database;
    private final OfficeService offices;
    private final Areas areas;
    private final KeyBook keys;
    private final DuplicateBook duplicates;
    private final Clock clock;

    public QualityService(Database database, OfficeService offices, Areas areas, Clock clock) {
        this.database = database;
        this.offices = offices;
        this.areas = areas;
        this.clock = clock;
        keys = new KeyBook(database);
        duplicates = new DuplicateBook(database);
    }

    /**
     * Counts every measure as the lists are now, and keeps the counts as today's; later the same day they are replaced. Call
     * it when the report is opened and when a list was imported.
     *
     * @throws java.util.concurrent.CancellationException when stopped; today's counts are as they were
     */
    public QualityReport take(Progress progress) {
        LocalDate today = LocalDate.now(clock);
        keys.refresh(progress);
        duplicates.refresh(progress);
        progress.report(Messages.text("catalog.quality.progress.counts"), 0, 0);
        Map<String, Number> counts = database.read(tx -> {
            QualityMapper mapper = tx.mapper(QualityMapper.class);
            Map<String, Number> all = new HashMap<>(mapper.targetCounts(terms(tx, today)));
            all.putAll(mapper.itemCounts());
            all.putAll(mapper.inspectorCounts(terms(tx, today)));
            return all;
        });
        return database.write(tx -> {
            QualityMapper mapper = tx.mapper(QualityMapper.class);
            List<QualityLine> lines = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                long count = figure(counts, measure.name());
                long total = figure(counts, measure.basis().name());
                mapper.keep(measure, today, count, total);
                lines.add(line(mapper, measure, count, total, today));
            }
            return new QualityReport(today, offices.number(tx, DataAges.STALE_DAYS, today), lines);
        });
    }

    /**
     * A page of the rows that a measure finds now; sorted by code, name, place, fact.
     *
     * @throws IllegalArgumentException when the list has no such column: the caller's defect
     */
    public Page<QualityRow> rows(Measure measure, PageRequest request) {
        String column = request.sort() == null ? "1" : COLUMNS.get(request.sort());
        if (column == null) {
            throw new IllegalArgumentException("Not a column to sort by: " + request.sort());
        }
        String order = column + (request.descending() ? " DESC" : "") + ", 1";
        return database.read(tx -> {
            QualityMapper mapper = tx.mapper(QualityMapper.class);
            QualityMapper.Terms terms = terms(tx, LocalDate.now(clock));
            return new Page<>(mapper.rows(measure, terms, order, request.offset(), request.limit()),
                    mapper.count(measure, terms), request.offset());
        });
    }

    private QualityMapper.Terms terms(Tx tx, LocalDate today) {
        return new QualityMapper.Terms(today, today.minusDays(offices.number(tx, DataAges.STALE_DAYS, today)),
                Json.line(areas.codes()));
    }

    private static QualityLine line(QualityMapper mapper, Measure measure, long count, long total, LocalDate today) {
        List<QualityMapper.Taken> taken = mapper.history(measure, today, HISTORY);
        QualityMapper.Taken before = taken.size() > 1 ? taken.get(1) : null;
        return new QualityLine(measure, count, total, before == null ? null : before.count(),
                before == null ? null : before.day(),
                taken.reversed().stream().map(QualityMapper.Taken::count).toList());
    }

    private static long figure(Map<String, Number> counts, String name) {
        return Objects.requireNonNull(counts.get(name), name).longValue();
    }
}
