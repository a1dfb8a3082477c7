package cn.shuangsuiji.exchange;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Results upwards: the outbox's rows, in their order, into a package on a stick. The file is written and read back before
/// anything is marked; should the program stop between the two, the same records go out once more, which the province
/// tells by their numbers.
public final class SendingService {
    private static final int PAGE = 1_000;

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final KeyRing keys;
    private final Ids ids;
    private final Clock clock;

    public SendingService(Database database, Journal journal, OfficeService offices, KeyRing keys, Ids ids,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes a package for the province; when this returns the stick may be pulled out.
     *
     * @param own the office's key, opened with its password
     * @throws AppException when there is nothing to send, a key is missing, or the stick cannot take it
     */
    public WrittenPackage export(Actor actor, Identity own, Path stick, ExportRange range, Progress progress) {
        actor.require(Permission.EXCHANGE);
        PackageHeader header = database.read(tx -> header(tx, range));
        PackageContent results = new PackageContent(ListFile.RESULTS,
                rows -> records(header, rows, progress));
        WrittenPackage written = new PackageWriter(own, null, ids, clock).write(stick, header,
                List.of(keys.province()), List.of(results), progress);
        String name = String.valueOf(written.file().getFileName());
        database.write(tx -> {
            SendingMapper mapper = tx.mapper(SendingMapper.class);
            mapper.add(written, name, actor.login(), clock.instant());
            mapper.save(row(mapper, header.epoch()).exported(header.toSeq()));
            journal.record(tx, Change.inside(actor.login(), "exchange.export", "package",
                    written.manifest().packageId(), Map.of("file", name, "from", header.fromSeq(), "to",
                            header.toSeq(), "sha256", written.sha256())));
            return null;
        });
        return written;
    }

    /** What waits to go out and what waits for the province. */
    public SendingStatus status() {
        return database.read(tx -> tx.mapper(SendingMapper.class).status(offices.current(tx).map(Office::epoch)
                .orElse(1)));
    }

    /**
     * The records of this epoch, newest first.
     *
     * @param state only those that came this far; null for all
     */
    public Page<OutboxEntry> outbox(@Nullable Sending state, PageRequest request) {
        return database.read(tx -> {
            SendingMapper mapper = tx.mapper(SendingMapper.class);
            int epoch = offices.current(tx).map(Office::epoch).orElse(1);
            return new Page<>(mapper.entries(epoch, state, request.offset(), request.limit()),
                    mapper.entryCount(epoch, state), request.offset());
        });
    }

    /** How far the records of a kind came, by what they are about; the newest record of each thing counts. */
    public Map<String, SentRecord> sentOf(String kind) {
        return database.read(tx -> tx.mapper(SendingMapper.class).sentOf(
                offices.current(tx).map(Office::epoch).orElse(1), kind)).stream()
                .collect(Collectors.toMap(SentRecord::uuid, Function.identity(), (_, newer) -> newer));
    }

    /** The packages written, newest first. */
    public Page<PackageOut> sent(PageRequest request) {
        return database.read(tx -> {
            SendingMapper mapper = tx.mapper(SendingMapper.class);
            return new Page<>(mapper.packages(request.offset(), request.limit()), mapper.count(), request.offset());
        });
    }

    /** The records that the province sent back, in their order. */
    public List<Ack.Returned> returned() {
        return database.read(tx -> tx.mapper(SendingMapper.class).returnedRecords(offices.current(tx)
                .map(Office::epoch).orElse(1)));
    }

    static SendingRow row(SendingMapper mapper, int epoch) {
        SendingRow row = mapper.sending(epoch);
        return row == null ? SendingRow.none(epoch) : row;
    }

    private PackageHeader header(Tx tx, ExportRange range) {
        Office office = offices.current(tx).orElseThrow(() -> new AppException("exchange.office.missing"));
        SendingMapper mapper = tx.mapper(SendingMapper.class);
        SendingRow row = row(mapper, office.epoch());
        long from = range == ExportRange.NEW ? row.nextSeq() : row.ackedUpTo() + 1;
        long to = mapper.last(office.epoch());
        if (to < from) {
            throw new AppException("exchange.export.nothing");
        }
        String province = Certificates.code(keys.province());
        return new PackageHeader(PackageKind.RESULTS, office.installation(), List.of(province), List.of(),
                office.epoch(), from, to, null, Acknowledgements.ofLists(tx, office));
    }

    private void records(PackageHeader header, RowWriter rows, Progress progress) {
        long next = header.fromSeq();
        while (next <= header.toSeq()) {
            long from = next;
            List<OutboxRecord> page = database.read(tx -> tx.mapper(SendingMapper.class).records(header.epoch(), from,
                    header.toSeq(), PAGE));
            page.forEach(record -> rows.add(record.row()));
            next = from + page.size();
            progress.report(ListFile.RESULTS.fileName(), next - header.fromSeq(),
                    header.toSeq() - header.fromSeq() + 1);
            progress.stopIfCancelled();
        }
    }
}
