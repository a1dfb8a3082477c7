package cn.shuangsuiji.exchange;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Packages of the province into the office's lists. Each is read from a copy in the inbox and applied in one transaction
/// with its place in the stream, its acknowledgements and its audit row; a bad one is put aside and never blocks the next.
/// Held ones are tried again after every reading.
public final class ReceivingService {
    private static final Logger LOG = Logger.getLogger(ReceivingService.class.getName());
    private static final Set<Outcome> KEPT = Set.of(Outcome.HELD, Outcome.NEEDS_CONFIRMATION, Outcome.QUARANTINED);

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final KeyRing keys;
    private final PackageApplication application;
    private final Path folder;
    private final Clock clock;

    /**
     * @param handlers what takes in lists (full and delta) and authorisations
     * @param targets how many targets the list holds now
     * @param folder for the inbox and the work folder
     */
    public ReceivingService(Database database, Journal journal, OfficeService offices, KeyRing keys,
            Map<PackageKind, PackageHandler> handlers, LongSupplier targets, Path folder, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.keys = keys;
        this.application = new PackageApplication(handlers, targets, clock);
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Reads every package of a stick, in the order of their names, then tries again what was held.
     *
     * @param own the office's key, opened with its password
     * @return what became of each file, the held ones that could be applied now at the end
     * @throws AppException when the stick cannot be read
     */
    public List<PackageIn> receive(Actor actor, Identity own, UsbFolder stick, Progress progress) {
        actor.require(Permission.EXCHANGE);
        Desk desk = new Desk(actor, null, own);
        List<PackageIn> results = new ArrayList<>();
        for (Path candidate : stick.candidates()) {
            progress.stopIfCancelled();
            Path file = stick.take(candidate, inbox());
            if (isOwn(file)) {
                forget(file);
                continue;
            }
            results.add(one(desk, file, String.valueOf(candidate.getFileName()), progress));
        }
        results.addAll(held(desk, progress));
        return results;
    }

    /**
     * Applies a full list that looked too small, with a second person's word.
     *
     * @throws AppException when the second person is the first or may not approve, or the package waits for no word
     */
    public PackageIn confirm(Actor actor, Actor second, Identity own, long packageIn, Progress progress) {
        actor.require(Permission.EXCHANGE);
        second.require(Permission.APPROVE);
        second.requireOtherThan(actor.login(), Messages.text("exchange.confirm.step"));
        PackageIn waiting = database.read(tx -> tx.mapper(ReceivingMapper.class).byId(packageIn));
        if (waiting == null || waiting.outcome() != Outcome.NEEDS_CONFIRMATION) {
            throw new AppException("exchange.confirm.none");
        }
        Desk desk = new Desk(actor, second, own);
        PackageIn result = one(desk, inbox(waiting.sha256()), waiting.fileName(), progress);
        held(new Desk(actor, null, own), progress);
        return result;
    }

    /** What came in, newest first. */
    public Page<PackageIn> received(PageRequest request) {
        return database.read(tx -> {
            ReceivingMapper mapper = tx.mapper(ReceivingMapper.class);
            return new Page<>(mapper.page(request.offset(), request.limit()), mapper.count(), request.offset());
        });
    }

    /** Whether this office wrote the file itself: its own results lie on the same stick until the province takes them. */
    private boolean isOwn(Path inInbox) {
        String name = String.valueOf(inInbox.getFileName());
        String sha256 = name.substring(0, name.length() - PackageName.SUFFIX.length());
        return database.<Boolean>read(tx -> tx.mapper(SendingMapper.class).written(sha256) > 0);
    }

    /** Each applied package may close the gap before another; ends when a round applied none. */
    private List<PackageIn> held(Desk desk, Progress progress) {
        List<PackageIn> applied = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (PackageIn waiting : database.read(tx -> tx.mapper(ReceivingMapper.class).held())) {
                Path file = inbox(waiting.sha256());
                PackageIn result = Files.exists(file) ? one(desk, file, waiting.fileName(), progress) : waiting;
                if (result.outcome() == Outcome.APPLIED) {
                    applied.add(result);
                    more = true;
                }
            }
        }
        return applied;
    }

    private PackageIn one(Desk desk, Path file, String name, Progress progress) {
        Office office = offices.current().orElseThrow(() -> new AppException("exchange.office.missing"));
        PackageReader reader = new PackageReader(keys.trust(), List.of(desk.own()),
                new Addressee(office.code(), office.installation()), folder.resolve("work"), clock);
        PackageIn blank = blank(desk, file, name);
        PackageIn result = switch (reader.open(file, progress)) {
            case Refused refused -> remember(desk,
                    blank.with(new Decision(Outcome.QUARANTINED, refused.key(), refused.sentence())));
            case NewerPackage newer -> remember(desk,
                    blank.with(new Decision(Outcome.HELD, "exchange.package.newer", newer.sentence())));
            case OpenedPackage opened -> apply(desk, office, blank, opened, progress);
        };
        if (!KEPT.contains(result.outcome())) {
            forget(file);
        }
        return result;
    }

    private PackageIn apply(Desk desk, Office office, PackageIn blank, OpenedPackage opened, Progress progress) {
        try (opened) {
            keys.keep(opened.revocations());
            PackageIn named = named(blank, opened.manifest());
            try {
                return database.writeMany(tx -> application.apply(tx, new PackageApplication.Case(desk, office, opened),
                        progress).stored((decision, order) -> store(tx, desk, named.with(decision), order)));
            } catch (PackageApplication.Unusable unusable) {
                return remember(desk, named.with(new Decision(Outcome.QUARANTINED, unusable.refusal().key(),
                        Messages.text("exchange.package.unusable", unusable.refusal().sentence()))));
            }
        }
    }

    private PackageIn remember(Desk desk, PackageIn row) {
        return database.write(tx -> store(tx, desk, row, null));
    }

    /** A file that was applied keeps that row whatever a later reading of the same file says. */
    private PackageIn store(Tx tx, Desk desk, PackageIn row, @Nullable Long order) {
        ReceivingMapper mapper = tx.mapper(ReceivingMapper.class);
        PackageIn before = mapper.bySha256(row.sha256());
        if (before != null && before.outcome() == Outcome.APPLIED && order == null) {
            return before.with(new Decision(row.outcome(), row.reasonKey(), row.reason()));
        }
        mapper.save(row, order);
        if (before == null || before.outcome() != row.outcome()) {
            Change change = Change.inside(desk.actor().login(), "exchange.import", "package", row.packageId(),
                    Map.of("file", row.fileName(), "sha256", row.sha256(), "outcome", row.outcome().name(), "reason",
                            row.reasonKey()));
            journal.record(tx, desk.second() == null ? change : change.with(desk.second().login()));
        }
        PackageIn stored = mapper.bySha256(row.sha256());
        return stored == null ? row : stored;
    }

    private PackageIn blank(Desk desk, Path file, String name) {
        String sha256 = String.valueOf(file.getFileName()).replace(PackageName.SUFFIX, "");
        return new PackageIn(0, sha256, name, "", null, null, null, null, null, null, Outcome.QUARANTINED, "", "",
                clock.instant(), desk.actor().login(), desk.second() == null ? null : desk.second().login());
    }

    private static PackageIn named(PackageIn row, Manifest manifest) {
        return new PackageIn(row.id(), row.sha256(), row.fileName(), manifest.packageId(), manifest.kind(),
                manifest.stream(), manifest.epoch(), manifest.fromSeq(), manifest.toSeq(), manifest.dataAsOf(),
                row.outcome(), row.reasonKey(), row.reason(), row.receivedAt(), row.receivedBy(), row.confirmedBy());
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    private Path inbox(String sha256) {
        return inbox().resolve(sha256 + PackageName.SUFFIX);
    }

    private static void forget(Path file) {
        try {
            StickFile.retry(() -> Files.deleteIfExists(file));
        } catch (IOException held) {
            LOG.log(Level.WARNING, "Left in the inbox", held);
        }
    }
}
