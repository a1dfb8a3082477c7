package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Files scanned papers under their visits: by the code on them, or where the clerk says. The files are copied beside the
/// database under their digest, whole or not at all; what cannot be filed is told, and the others are filed all the same.
public final class FilingService {
    private static final long MEGABYTE = 1024L * 1024;

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Visits visits;
    private final Path folder;
    private final Ids ids;
    private final Clock clock;

    /** @param folder where the files are kept */
    public FilingService(Database database, Journal journal, OfficeService offices, Visits visits, Path folder,
            Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.visits = visits;
        this.folder = folder;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Files scans by the codes on their pages.
     *
     * @param who login of the person who files them
     * @return what became of each file, or of each paper in it
     * @throws java.util.concurrent.CancellationException when the clerk stopped it; what was filed stays
     */
    public List<FiledScan> file(String who, List<Path> scans, Progress progress) {
        List<FiledScan> filed = new ArrayList<>();
        for (int i = 0; i < scans.size(); i++) {
            progress.stopIfCancelled();
            progress.report(Messages.text("notice.scan.progress"), i, scans.size());
            filed.addAll(file(who, scans.get(i), progress));
        }
        return filed;
    }

    /**
     * Files whole scans under the visit that the clerk chose, save those that bear another visit's code.
     *
     * @return what became of each
     * @throws java.util.concurrent.CancellationException as {@link #file}
     */
    public List<FiledScan> fileUnder(String who, List<Path> scans, long visitId, Progress progress) {
        Visit visit = visits.byId(visitId);
        List<FiledScan> filed = new ArrayList<>();
        for (Path scan : scans) {
            progress.stopIfCancelled();
            try {
                ScanKind kind = kind(scan);
                List<ScannedPaper> papers = ScanReader.read(scan, kind, progress);
                papers.forEach(paper -> refuseOthers(paper, visit));
                int pages = papers.stream().mapToInt(ScannedPaper::pages).sum();
                keep(who, scan, kind, visit, 1, pages);
                filed.add(new FiledScan(scan, 1, pages, true, visitId,
                        Messages.text("notice.scan.filed", visit.name())));
            } catch (AppException refused) {
                filed.add(new FiledScan(scan, 1, 0, false, 0, refused.sentence()));
            }
        }
        return filed;
    }

    /** Files the pages that could not be filed by their code under the visit that the clerk chose, and no others. */
    public Attachment fileUnder(String who, FiledScan scan, long visitId) {
        return keep(who, scan.file(), kind(scan.file()), visits.byId(visitId), scan.firstPage(), scan.pages());
    }

    /** What is in a visit's file, in the order in which it came. */
    public List<Attachment> ofVisit(String visit) {
        return database.read(tx -> tx.mapper(AttachmentMapper.class).ofVisit(visit));
    }

    /** Where an attachment's file lies. */
    public Path path(Attachment attachment) {
        return folder.resolve(attachment.sha256().substring(0, 2))
                .resolve(attachment.sha256() + "." + attachment.kind().ending());
    }

    /**
     * Takes an attachment out of its visit's file; it is kept, with the reason.
     *
     * @throws AppException without a reason, or when it is out already
     */
    public void withdraw(String who, Attachment attachment, String reason) {
        if (reason.isBlank()) {
            throw new AppException("notice.scan.withdraw.reason");
        }
        database.write(tx -> {
            if (tx.mapper(AttachmentMapper.class).withdraw(attachment.id(), who, clock.instant(),
                    reason.strip()) == 0) {
                throw new AppException("notice.scan.withdraw.twice", attachment.name());
            }
            journal.record(tx, Change.inside(who, "scan.withdraw", "attachment", attachment.uuid(),
                    Map.of("visit", attachment.visit(), "name", attachment.name(), "reason", reason.strip())));
            return null;
        });
    }

    /** Attachments whose file is gone or changed: a check for whoever keeps the machine. */
    public List<Attachment> lost() {
        return database.read(tx -> tx.mapper(AttachmentMapper.class).all()).stream()
                .filter(attachment -> !isWhole(path(attachment), attachment.sha256())).toList();
    }

    private List<FiledScan> file(String who, Path scan, Progress progress) {
        try {
            ScanKind kind = kind(scan);
            return ScanReader.read(scan, kind, progress).stream().map(paper -> file(who, scan, kind, paper)).toList();
        } catch (AppException refused) {
            return List.of(new FiledScan(scan, 1, 0, false, 0, refused.sentence()));
        }
    }

    private FiledScan file(String who, Path scan, ScanKind kind, ScannedPaper paper) {
        if (paper.code() == null) {
            return told(scan, paper, false, 0, Messages.text("notice.scan.nocode"));
        }
        Visit visit;
        try {
            visit = visits.byQr(paper.code().toString());
        } catch (AppException unknown) {
            return told(scan, paper, false, 0, unknown.sentence());
        }
        try {
            keep(who, scan, kind, visit, paper.firstPage(), paper.pages());
        } catch (AppException refused) {
            return told(scan, paper, false, visit.id(), refused.sentence());
        }
        return told(scan, paper, true, visit.id(),
                paper.silent() == 0
                        ? Messages.text("notice.scan.filed", visit.name())
                        : Messages.text("notice.scan.filed.silent", visit.name(), paper.silent()));
    }

    private static FiledScan told(Path scan, ScannedPaper paper, boolean filed, long visitId, String sentence) {
        return new FiledScan(scan, paper.firstPage(), paper.pages(), filed, visitId, sentence);
    }

    private void refuseOthers(ScannedPaper paper, Visit chosen) {
        if (paper.code() != null && !paper.code().visit().equals(chosen.uuid())) {
            visits.find(paper.code().visit()).ifPresent(other -> {
                throw new AppException("notice.scan.other", other.name());
            });
        }
    }

    private ScanKind kind(Path scan) {
        int most = offices.number("scan.megabytes", LocalDate.now(clock));
        try {
            long size = Files.size(scan);
            if (size == 0 || size > most * MEGABYTE) {
                throw new AppException(size == 0 ? "notice.scan.empty" : "notice.scan.large", most);
            }
            return ScanKind.of(scan).orElseThrow(
                    () -> new AppException(ScanKind.promisedBy(scan) ? "notice.scan.damaged" : "notice.scan.kind"));
        } catch (IOException gone) {
            throw new AppException(gone, "notice.scan.gone");
        }
    }

    private Attachment keep(String who, Path scan, ScanKind kind, Visit visit, int firstPage, int pages) {
        try {
            String sha256 = Sha256.hex(scan);
            Attachment attachment = new Attachment(0, ids.next(), visit.uuid(), sha256,
                    String.valueOf(scan.getFileName()), kind, Files.size(scan), firstPage, pages, who,
                    clock.instant(), null, null, null);
            Path kept = path(attachment);
            if (!isWhole(kept, sha256)) {
                AtomicFile.write(kept, out -> Files.copy(scan, out));
            }
            if (!isWhole(kept, sha256)) {
                throw new AppException("notice.scan.gone");
            }
            database.write(tx -> {
                AttachmentMapper mapper = tx.mapper(AttachmentMapper.class);
                if (mapper.known(visit.uuid(), sha256, firstPage) > 0) {
                    throw new AppException("notice.scan.twice", visit.name());
                }
                mapper.add(attachment);
                journal.record(tx, Change.inside(who, "scan.file", "attachment", attachment.uuid(), Map.of("visit",
                        visit.uuid(), "name", attachment.name(), "sha256", sha256, "pages", pages)));
                return null;
            });
            return attachment;
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.scan.gone");
        }
    }

    private static boolean isWhole(Path file, String sha256) {
        try {
            return Files.exists(file) && Sha256.hex(file).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
