package cn.shuangsuiji.statistics;

import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.importing.SheetFile;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.Ratio;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The bias monitor: looks back over the office's own draws, or over lists of the platform's that a clerk brought in, and
/// says what luck alone would hardly do. It accuses nobody; reading needs no permission beyond being let in.
public final class StatisticsService {
    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Sources sources;
    private final Ids ids;
    private final Clock clock;

    /** Whom it asks for the office's own draws. */
    public record Sources(TaskService tasks, DrawService draws, AssignmentService assignments,
            CatalogService catalog) {}

    public StatisticsService(Database database, Journal journal, OfficeService offices, Sources sources, Ids ids,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.sources = sources;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looks at everything of this source; the same history gives the same findings each time. */
    public BiasReport report(BiasSource source) {
        DrawHistory history = switch (source) {
            case OWN -> new OwnHistory(new OwnHistory.Sources(database, sources.tasks(), sources.draws(),
                    sources.assignments(), sources.catalog())).read();
            case IMPORTED -> database.read(tx -> new ImportedHistory(tx).read());
        };
        boolean nothing = history.draws().isEmpty() && history.seats().isEmpty();
        List<ListedTarget> targets = history.draws().stream().flatMap(draw -> draw.targets().stream()).toList();
        return new BiasReport(source, history.draws().size(), targets.size(),
                (int) targets.stream().filter(ListedTarget::drawn).count(), history.seats().size(),
                nothing ? List.of() : new BiasMonitor(thresholds()).findings(history));
    }

    /**
     * Says what importing a platform's list would keep; stores nothing.
     *
     * @throws AppException when the file cannot be read or is no such list
     */
    public PlatformPreview preview(Path path, Progress progress) {
        String sha256 = digest(path);
        PlatformFile file = new PlatformFile(path, progress);
        List<PlatformTarget> targets = file.rows().targets();
        List<String> cautions = new ArrayList<>(file.cautions());
        database.read(tx -> Optional.ofNullable(tx.mapper(StatisticsMapper.class).nameOf(sha256)))
                .ifPresent(known -> cautions.add(Messages.text("statistics.import.same", path.getFileName(), known)));
        return new PlatformPreview(path, file.form(), sha256, file.whole(), file.numbered(), targets.size(),
                (int) targets.stream().filter(PlatformTarget::drawn).count(),
                (int) targets.stream().filter(target -> !target.people().isEmpty()).count(), file.columns(),
                file.ignored(), cautions, file.problems());
    }

    /**
     * Keeps the list of a preview, whole or not at all.
     *
     * @param name what people will call it
     * @param drawnOn the day of the draw
     * @throws AppException when the file was changed since the preview or is kept already, the name is missing, or the day
     *     is still to come
     */
    public PlatformList keep(Actor actor, PlatformPreview preview, String name, LocalDate drawnOn, Progress progress) {
        actor.require(Permission.IMPORT_LISTS);
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new AppException("statistics.import.name", LONGEST_NAME);
        }
        if (drawnOn.isAfter(LocalDate.now(clock))) {
            throw new AppException("statistics.import.future", drawnOn);
        }
        String fileName = String.valueOf(preview.file().getFileName());
        if (!digest(preview.file()).equals(preview.sha256())) {
            throw new AppException("statistics.import.changed", fileName);
        }
        List<PlatformTarget> targets = new PlatformFile(preview.file(), progress).rows().targets();
        return database.writeMany(tx -> {
            StatisticsMapper mapper = tx.mapper(StatisticsMapper.class);
            String known = mapper.nameOf(preview.sha256());
            if (known != null) {
                throw new AppException("statistics.import.same", fileName, known);
            }
            String uuid = ids.next();
            mapper.add(uuid, plain, drawnOn, preview, fileName, actor.login(), clock.instant());
            PlatformList list = Objects.requireNonNull(mapper.list(uuid));
            targets.forEach(target -> mapper.addTarget(list.id(), target));
            journal.record(tx, Change.inside(actor.login(), "statistics.import", "platform_list", uuid,
                    Map.of("name", plain, "drawnOn", drawnOn.toString(), "file", fileName, "sha256", preview.sha256(),
                            "targets", targets.size())));
            return Objects.requireNonNull(mapper.list(uuid));
        });
    }

    /** The platform's lists, by the day of their draw; those withdrawn are left out. */
    public List<PlatformList> lists() {
        return database.read(tx -> tx.mapper(StatisticsMapper.class).lists());
    }

    /** Takes a list that was imported by mistake out of sight of the monitor; it stays in the data, with the reason. */
    public void withdraw(Actor actor, PlatformList list, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        if (reason.isBlank()) {
            throw new AppException("statistics.withdraw.reason");
        }
        database.write(tx -> {
            if (tx.mapper(StatisticsMapper.class).withdraw(list.id(), actor.login(), clock.instant(),
                    reason.strip()) == 0) {
                throw new AppException("statistics.withdraw.gone");
            }
            journal.record(tx, Change.inside(actor.login(), "statistics.withdraw", "platform_list", list.uuid(),
                    Map.of("name", list.name(), "reason", reason.strip())));
            return null;
        });
    }

    /** Writes the findings as a workbook, a line a finding. */
    public void export(BiasReport report, Path file) {
        SheetFile.workbook(file, Messages.text("statistics.export.sheet"),
                Arrays.asList(Messages.text("statistics.export.header").split("\\|", -1)),
                report.findings().stream().map(finding -> List.of(Messages.of(finding.test()),
                        Messages.of(finding.verdict()), finding.sentence(), finding.chanceInWords(),
                        finding.adjustedInWords(), finding.next(), finding.method())).iterator());
    }

    /** Writes the figures behind a finding as a workbook. */
    public void exportFigures(Finding finding, Path file) {
        SheetFile.workbook(file, Messages.text("statistics.export.figures"), finding.figures().header(),
                finding.figures().rows().iterator());
    }

    private Thresholds thresholds() {
        LocalDate today = LocalDate.now(clock);
        return new Thresholds(share("bias.look", today), share("bias.check", today), share("bias.machine", today));
    }

    private double share(String name, LocalDate day) {
        Ratio ratio = Ratio.parse(offices.parameterOn(name, day));
        return (double) ratio.numerator() / ratio.denominator();
    }

    private static String digest(Path path) {
        try {
            return Sha256.hex(path);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "statistics.import.unreadable", path.getFileName());
        }
    }
}
