package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.filing.Attachment;
import cn.shuangsuiji.notice.filing.FiledScan;
import cn.shuangsuiji.notice.filing.FilingService;
import cn.shuangsuiji.notice.print.OpenRun;
import cn.shuangsuiji.notice.print.PrintOutcome;
import cn.shuangsuiji.notice.print.PrintRange;
import cn.shuangsuiji.notice.print.PrinterChoice;
import cn.shuangsuiji.notice.print.PrintingService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the parts that print work with: the service in a person's name, the way out to the system's viewer. */
final class PrintDesk {
    private final App app;
    private final Actor actor;
    private final Workplace place;
    private final Consumer<Path> viewer;
    private final Timestamps times;
    private final LatestWork counting;

    PrintDesk(App app, Actor actor, Workplace place, Consumer<Path> viewer) {
        this.app = app;
        this.actor = actor;
        this.place = place;
        this.viewer = viewer;
        this.times = new Timestamps(app.clock.getZone());
        this.counting = place.background().latest();
    }

    PrintingService printing() {
        return app.printing;
    }

    Background background() {
        return place.background();
    }

    /** Counting how often the paper in sight was printed; only the latest paper counts. */
    LatestWork counting() {
        return counting;
    }

    Consumer<Path> viewer() {
        return viewer;
    }

    /** Prints in this person's name. */
    BackgroundWork<PrintOutcome> print(List<PrintedPaper> papers, PrintRange range, PrinterChoice choice) {
        return BackgroundWork.of(Messages.text("ui.notice.printing"),
                progress -> app.printing.print(actor.login(), papers, range, choice, progress));
    }

    /** Goes on with an interrupted run. */
    BackgroundWork<PrintOutcome> resume(OpenRun run, int from) {
        return BackgroundWork.of(Messages.text("ui.notice.printing"),
                progress -> app.printing.resume(actor.login(), run.id(), from, progress));
    }

    /** Files scans in this person's name. */
    BackgroundWork<List<FiledScan>> file(List<Path> scans) {
        return BackgroundWork.of(Messages.text("ui.notice.scan.running"),
                progress -> app.filing.file(actor.login(), scans, progress));
    }

    /** Files pages of a scan under the visit that the clerk chose. */
    BackgroundWork<Attachment> fileUnder(FiledScan scan, Visit visit) {
        return BackgroundWork.of(Messages.text("ui.notice.scan.running"),
                _ -> app.filing.fileUnder(actor.login(), scan, visit.id()));
    }

    /** Files whole scans under a visit. */
    BackgroundWork<List<FiledScan>> fileUnder(List<Path> scans, Visit visit) {
        return BackgroundWork.of(Messages.text("ui.notice.scan.running"),
                progress -> app.filing.fileUnder(actor.login(), scans, visit.id(), progress));
    }

    /** Takes a scan out of its visit's file in this person's name. */
    void withdraw(Attachment attachment, String reason) {
        app.filing.withdraw(actor.login(), attachment, reason);
    }

    FilingService filing() {
        return app.filing;
    }

    Visits visits() {
        return app.visits;
    }

    /** Copies a file into a folder that the clerk chooses. */
    void saveCopy(Path file) {
        place.files().save(Messages.text("ui.notice.save"), String.valueOf(file.getFileName())).ifPresent(copy -> {
            place.background().run(BackgroundWork.quiet(_ -> {
                AtomicFile.write(copy, out -> Files.copy(file, out));
                return copy;
            }).onSuccess(saved -> place.notifier().done(Messages.text("ui.notice.saved", saved))));
        });
    }

    /** The name behind a login. */
    String person(@Nullable String login) {
        return login == null ? "" : app.accounts.names().getOrDefault(login, login);
    }

    String moment(@Nullable Instant at) {
        return times.minute(at);
    }
}
