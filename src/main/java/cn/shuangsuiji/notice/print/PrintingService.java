package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.Subject;
import cn.shuangsuiji.notice.template.TemplateVersion;
import cn.shuangsuiji.notice.typeset.PageStamp;
import cn.shuangsuiji.office.OfficeService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Prints batches of papers in jobs of whole papers, and keeps what was handed over, so that after a jam, a stop or a power cut
/// the rest is printed from where it ended. A paper that was printed before says so on its pages.
public final class PrintingService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Spooler spooler;
    private final PageStamp stamp;
    private final Ids ids;
    private final Clock clock;

    public PrintingService(Database database, Journal journal, OfficeService offices, Spooler spooler,
            PageStamp stamp, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.spooler = spooler;
        this.stamp = stamp;
        this.ids = ids;
        this.clock = clock;
    }

    /** Names of this machine's printers. */
    public List<String> printers() {
        return spooler.printers();
    }

    /** How this kind was printed last; empty when it never was. */
    public Optional<PrinterChoice> remembered(PaperKind kind) {
        return database.read(tx -> Optional.ofNullable(tx.mapper(PrintMapper.class).choice(kind)));
    }

    /** The kinds that were printed about a record, such as a visit. */
    public Set<PaperKind> printedOf(String subject) {
        return database.read(tx -> Set.copyOf(tx.mapper(PrintMapper.class).kinds(subject)));
    }

    /** How often a paper was printed, and by whom last. */
    public PrintCount times(PrintedPaper paper) {
        return database.read(tx -> tx.mapper(PrintMapper.class).count(paper.kind(), paper.subject().uuid(),
                paper.reference()));
    }

    /**
     * Prints papers that lie in one file.
     *
     * @param who login of the person who prints
     * @param papers of one file, in their order
     * @throws AppException when there is nothing in the range, the file is gone, or the printer cannot; where a part was
     *             handed over, the sentence says from which paper to go on
     * @throws java.util.concurrent.CancellationException when the clerk stopped it; what was handed over is kept
     */
    public PrintOutcome print(String who, List<PrintedPaper> papers, PrintRange range, PrinterChoice choice,
            Progress progress) {
        List<PrintedPaper> chosen = range.of(papers);
        if (chosen.isEmpty()) {
            throw new AppException("notice.print.nothing");
        }
        spooler.require(choice);
        long run = begin(who, chosen, choice);
        return hand(who, run, 1, progress);
    }

    /**
     * Goes on with a run.
     *
     * @param from first paper to be printed now, from 1; one that was handed over before is marked as printed again
     * @throws AppException as {@link #print}, and when the file changed since
     */
    public PrintOutcome resume(String who, long runId, int from, Progress progress) {
        return hand(who, runId, from, progress);
    }

    /** Gives up the rest of an interrupted run. */
    public void abandon(long runId) {
        database.write(tx -> {
            tx.mapper(PrintMapper.class).close(runId, clock.instant());
            return null;
        });
    }

    /** Runs that were interrupted, newest first. */
    public List<OpenRun> open() {
        return database.read(tx -> tx.mapper(PrintMapper.class).open());
    }

    /**
     * A page of the log, newest first.
     *
     * @param kind only this kind; null for all
     * @param words part of a reference or a printer's name; empty for all
     */
    public Page<LoggedPaper> log(@Nullable PaperKind kind, String words, PageRequest request) {
        return database.read(tx -> {
            PrintMapper mapper = tx.mapper(PrintMapper.class);
            return new Page<>(mapper.log(kind, words, request), mapper.logged(kind, words), request.offset());
        });
    }

    private long begin(String who, List<PrintedPaper> chosen, PrinterChoice choice) {
        Path file = chosen.getFirst().file();
        String uuid = ids.next();
        String sha256 = digest(file);
        return database.write(tx -> {
            PrintMapper mapper = tx.mapper(PrintMapper.class);
            mapper.addRun(new PrintMapper.Run(0, uuid, file.toString(), sha256, choice.printer(), choice.copies(),
                    choice.duplex(), who, clock.instant()));
            long run = mapper.byUuid(uuid).id();
            for (int i = 0; i < chosen.size(); i++) {
                PrintedPaper paper = chosen.get(i);
                mapper.addPaper(new PrintMapper.Row(run, i + 1, paper.kind(), paper.subject().kind().name(),
                        paper.subject().uuid(), paper.reference(), paper.firstPage(), paper.pages(),
                        paper.template().name(), paper.template().sha256(), false, null));
            }
            chosen.stream().map(PrintedPaper::kind).distinct().forEach(kind -> mapper.choose(kind, choice));
            journal.record(tx, Change.inside(who, "print.begin", "print_run", uuid,
                    Map.of("printer", choice.printer(), "papers", chosen.size(), "copies", choice.copies(), "kinds",
                            chosen.stream().map(paper -> paper.kind().name()).distinct().toList())));
            return run;
        });
    }

    private PrintOutcome hand(String who, long runId, int from, Progress progress) {
        PrintMapper.Run run = Objects
                .requireNonNull(database.read(tx -> tx.mapper(PrintMapper.class).run(runId)), "run");
        Path file = Path.of(run.file());
        if (!digest(file).equals(run.sha256())) {
            throw new AppException("notice.print.changed", file.getFileName());
        }
        List<PrintedPaper> papers = database.read(tx -> tx.mapper(PrintMapper.class).papers(runId)).stream()
                .map(row -> paper(row, file)).toList();
        if (from < 1 || from > papers.size()) {
            throw new AppException("notice.print.nothing");
        }
        PrinterChoice choice = new PrinterChoice(run.printer(), run.copies(), run.duplex());
        Tally tally = new Tally(from);
        int most = offices.number("print.job.pages", LocalDate.now(clock));
        for (List<PrintedPaper> job : Imposition.jobs(papers.subList(from - 1, papers.size()), most)) {
            progress.stopIfCancelled();
            try {
                tally.add(job, send(who, runId, tally.next, job, choice));
            } catch (AppException refused) {
                throw tally.next == 1
                        ? refused
                        : new AppException(refused, "notice.print.interrupted", tally.next - 1, tally.next,
                                papers.get(tally.next - 1).reference(), refused.sentence());
            }
            progress.report(Messages.text("notice.print.progress"), tally.next - 1, papers.size());
        }
        abandon(runId);
        return new PrintOutcome(runId, tally.next - from, tally.pages, tally.reprints);
    }

    /** Sends one job and logs it; says how many of its papers are reprints. */
    private int send(String who, long runId, int first, List<PrintedPaper> job, PrinterChoice choice) {
        List<PrintCount> before = job.stream().map(this::times).toList();
        try (PDDocument document = Loader.loadPDF(job.getFirst().file().toFile())) {
            for (int i = 0; i < job.size(); i++) {
                if (before.get(i).times() > 0) {
                    PrintedPaper paper = job.get(i);
                    stamp.mark(document, IntStream.range(0, paper.pages())
                            .mapToObj(page -> paper.firstPage() - 1 + page).toList(),
                            Messages.text("notice.print.again", before.get(i).times(),
                                    LocalDate.now(clock).toString()));
                }
            }
            spooler.print(document, Imposition.sides(job, choice.duplex()), choice, name(job, first));
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.print.unreadable", job.getFirst().file());
        }
        database.write(tx -> {
            for (int i = 0; i < job.size(); i++) {
                tx.mapper(PrintMapper.class).printed(runId, first + i, before.get(i).times() > 0, who,
                        clock.instant());
            }
            return null;
        });
        return (int) before.stream().filter(count -> count.times() > 0).count();
    }

    private static String name(List<PrintedPaper> job, int first) {
        String kinds = job.stream().map(paper -> Messages.of(paper.kind())).distinct()
                .collect(Collectors.joining(Messages.text("base.comma")));
        return Messages.text("notice.print.job", kinds, first, first + job.size() - 1);
    }

    private static PrintedPaper paper(PrintMapper.Row row, Path file) {
        return new PrintedPaper(row.kind(), new Subject(Subject.Kind.valueOf(row.subjectKind()), row.subject()),
                row.reference(), file, row.firstPage(), row.pages(),
                new TemplateVersion(row.template(), row.templateSha256()));
    }

    private static String digest(Path file) {
        try {
            return Sha256.hex(file);
        } catch (IOException gone) {
            throw new AppException(gone, "notice.print.unreadable", file);
        }
    }

    /** How far a run is. */
    private static final class Tally {
        private int next;
        private int pages;
        private int reprints;

        Tally(int from) {
            next = from;
        }

        void add(List<PrintedPaper> job, int again) {
            next += job.size();
            pages += job.stream().mapToInt(PrintedPaper::pages).sum();
            reprints += again;
        }
    }
}
