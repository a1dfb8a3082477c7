package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.notice.FailedPaper;
import cn.shuangsuiji.notice.MissingCharacter;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.notice.filing.CaseBinder.Mark;
import cn.shuangsuiji.notice.paper.CaseCover;
import cn.shuangsuiji.notice.paper.CaseIndex;
import cn.shuangsuiji.notice.paper.CaseRemarks;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.VisitFacts;
import cn.shuangsuiji.notice.print.PrintingService;
import cn.shuangsuiji.office.DocumentNumber;
import cn.shuangsuiji.office.DocumentNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// 卷宗: everything of one visit in one file: cover, index, the papers that were printed, what was scanned, remarks. Pages are
/// numbered through from the first paper on; cover and index are not counted, as is usual.
public final class CaseFiles {
    private static final Set<PaperKind> LEAST = EnumSet.of(PaperKind.INSPECTION_NOTICE, PaperKind.INSPECTION_FORM);

    private final Papers papers;
    private final Sources sources;
    private final CaseBinder binder;
    private final Path folder;
    private final Clock clock;

    /** What a file is put together from. */
    public record Sources(VisitPapers visitPapers, Visits visits, DisposalService disposals, FilingService filing,
            PrintingService printing, DocumentNumbers numbers) {}

    /** @param folder where the files go */
    public CaseFiles(Papers papers, Sources sources, CaseBinder binder, Path folder, Clock clock) {
        this.papers = papers;
        this.sources = sources;
        this.binder = binder;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Puts together the files of all visits of a task that are reviewed, each a file of its own. One that cannot be made
     * is left out and told.
     *
     * @param who login of the person who does it
     * @param name of that person, for the remarks
     * @throws AppException when no visit is reviewed yet, or no file could be made
     * @throws java.util.concurrent.CancellationException when the clerk stopped it; files made by then are whole
     */
    public Printed ofTask(String who, String name, long taskId, Progress progress) {
        List<Visit> visits = sources.visits().ofTask(taskId).stream()
                .filter(visit -> visit.state().compareTo(VisitState.REVIEWED) >= 0).toList();
        if (visits.isEmpty()) {
            throw new AppException("notice.case.none");
        }
        List<PrintedPaper> made = new ArrayList<>();
        List<MissingCharacter> missing = new ArrayList<>();
        List<FailedPaper> failed = new ArrayList<>();
        for (Visit visit : visits) {
            progress.stopIfCancelled();
            progress.report(Messages.text("notice.case.progress"), made.size() + failed.size(), visits.size());
            try {
                Printed file = make(who, name, visit.id());
                file.missing().forEach(character -> missing.add(new MissingCharacter(character.character(),
                        made.size(), character.reference())));
                made.addAll(file.papers());
                failed.addAll(file.failed());
            } catch (AppException refused) {
                failed.add(new FailedPaper(PaperKind.CASE_COVER, visit.name(), refused.sentence()));
            }
        }
        if (made.isEmpty()) {
            throw new AppException("notice.none.made", failed.getFirst().sentence());
        }
        return new Printed(made, missing, failed);
    }

    /**
     * Puts a visit's file together anew.
     *
     * @param who login of the person who does it
     * @param name of that person, for the remarks
     * @throws AppException when a scanned file is gone or damaged, or the file cannot be written
     */
    public Printed make(String who, String name, long visitId) {
        Visit visit = sources.visits().byId(visitId);
        VisitFacts facts = sources.visitPapers().facts(who, visit);
        Provenance provenance = sources.visitPapers().provenance(visit);
        Printed body = sources.visitPapers().ofVisit(who, visitId, kinds(visit));
        List<Attachment> scans = sources.filing().ofVisit(visit.uuid());
        CaseContents contents = new CaseContents();
        for (PrintedPaper paper : body.papers()) {
            contents.add(Messages.of(paper.kind()), number(paper.kind(), visit), "", paper.pages());
        }
        for (Attachment scan : scans) {
            contents.add(Messages.text("notice.case.scan", scan.name()), "",
                    LocalDate.ofInstant(scan.addedAt(), clock.getZone()).toString(), scan.pages());
        }
        LocalDate today = LocalDate.now(clock);
        int inside = contents.pages();
        IntFunction<Printed> remarks = pages -> papers.printTogether(
                List.of(new CaseRemarks(facts, pages, contents.entries().size(), scans.size(), name, today)),
                part(visit, "back"), provenance, Progress.NONE);
        Printed closing = remarks.apply(inside + 1);
        if (closing.pages() > 1) {
            closing = remarks.apply(inside + closing.pages());
        }
        contents.mark(Messages.of(PaperKind.CASE_REMARKS), closing.pages());
        Printed opening = papers.printTogether(
                List.of(new CaseCover(facts, result(visit), visit.inspectedOn(), today, contents.pages()),
                        new CaseIndex(facts, contents.entries())),
                part(visit, "front"), provenance, Progress.NONE);
        List<Mark> marks = new ArrayList<>();
        opening.papers().forEach(paper -> marks.add(new Mark(Messages.of(paper.kind()), paper.firstPage())));
        marks.addAll(contents.marks(opening.pages()));
        CaseBinder.Parts parts = new CaseBinder.Parts(opening.files().getFirst(), opening.pages(),
                body.files().getFirst(),
                scans.stream().map(scan -> new CaseBinder.Scan(sources.filing().path(scan), scan)).toList(),
                closing.files().getFirst(), marks);
        PrintedPaper cover = opening.papers().getFirst();
        CaseBinder.Label label = new CaseBinder.Label(Messages.text("notice.case.title", visit.name()),
                cover.template(), provenance, clock.instant());
        Path file = folder.resolve("case-" + visit.id() + ".pdf");
        AtomicFile.write(file, out -> binder.bind(parts, label, out));
        discard(parts.front());
        discard(parts.back());
        return new Printed(List.of(new PrintedPaper(cover.kind(), cover.subject(), cover.reference(), file, 1,
                opening.pages() + contents.pages(), cover.template())), body.missing(), body.failed());
    }

    private Path part(Visit visit, String name) {
        return folder.resolve("case-" + visit.id() + "-" + name + ".pdf");
    }

    private static void discard(Path used) {
        try {
            Files.deleteIfExists(used);
        } catch (IOException held) {
            used.toFile().deleteOnExit();
        }
    }

    private Set<PaperKind> kinds(Visit visit) {
        EnumSet<PaperKind> kinds = EnumSet.copyOf(LEAST);
        sources.printing().printedOf(visit.uuid()).stream().filter(VisitPapers.KINDS::contains).forEach(kinds::add);
        return kinds;
    }

    private String number(PaperKind kind, Visit visit) {
        return sources.numbers().find(kind.name(), visit.uuid()).map(DocumentNumber::text).orElse("");
    }

    private String result(Visit visit) {
        List<Finding> findings = sources.visits().findings(visit.id());
        if (visit.obstacle() != null) {
            return Messages.of(visit.obstacle());
        }
        if (visit.enteredAt() == null) {
            return Messages.text("notice.case.unfinished");
        }
        long problems = findings.stream().filter(finding -> Boolean.TRUE.equals(finding.problem())).count();
        long closed = sources.disposals().ofVisit(visit.id()).stream().map(Disposal::state)
                .filter(DisposalState.CLOSED::equals).count();
        return Messages.text("notice.case.result", findings.size(), problems, closed);
    }
}
