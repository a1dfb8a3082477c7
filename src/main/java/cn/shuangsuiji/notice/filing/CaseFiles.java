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
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.notice.paper.CaseCover;
import cn.shuangsuiji.notice.paper.CaseIndex;
import cn.shuangsuiji.notice.paper.CaseRemarks;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.VisitFacts;
import cn.shuangsuiji.notice.print.PrintingService;
import cn.shuangsuiji.office.DocumentNumber;
import cn.shuangsuiji.office.DocumentNumbers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
     * Puts a visit's file together anew.
     *
     * @param who login of the person who does it
     * @param name of that person, for the remarks
     * @throws AppException when a scanned file is gone or damaged, or the file cannot be written
     */
    public Printed make(String who, String name, long visitId) {
        Visit visit = sources.visits().byId(visitId);
        VisitFacts facts = sources.visitPapers().facts(who, visit);
        Printed body = sources.visitPapers().ofVisit(who, visitId, kinds(visit));
        List<Attachment> scans = sources.filing().ofVisit(visit.uuid());
        List<CaseIndex.Entry> entries = new ArrayList<>();
        int next = 1;
        for (PrintedPaper paper : body.papers()) {
            entries.add(new CaseIndex.Entry(Messages.of(paper.kind()), number(paper.kind(), visit), "",
                    pages(next, paper.pages())));
            next += paper.pages();
        }
        for (Attachment scan : scans) {
            entries.add(new CaseIndex.Entry(Messages.text("notice.case.scan", scan.name()), "",
                    LocalDate.ofInstant(scan.addedAt(), clock.getZone()).toString(), pages(next, scan.pages())));
            next += scan.pages();
        }
        LocalDate today = LocalDate.now(clock);
        Provenance provenance = new Provenance(facts.organ(), null, null);
        Path front = folder.resolve("case-front.pdf");
        Path back = folder.resolve("case-back.pdf");
        Printed opening = papers.printTogether(
                List.of(new CaseCover(facts, result(visit), visit.inspectedOn(), today, next),
                        new CaseIndex(facts, entries)),
                front, provenance, Progress.NONE);
        Printed closing = papers.printTogether(
                List.of(new CaseRemarks(facts, next, body.papers().size() + scans.size(), scans.size(), name, today)),
                back, provenance, Progress.NONE);
        return bind(visit, opening, body, scans, closing);
    }

    private Printed bind(Visit visit, Printed opening, Printed body, List<Attachment> scans, Printed closing) {
        Path file = folder.resolve("case-" + visit.id() + ".pdf");
        AtomicFile.write(file, out -> binder.bind(opening.files().getFirst(), body.files().getFirst(), scans.stream()
                .map(scan -> new CaseBinder.Scan(sources.filing().path(scan), scan)).toList(),
                closing.files().getFirst(), opening.pages(), out));
        PrintedPaper cover = opening.papers().getFirst();
        int pages = opening.pages() + body.pages() + scans.stream().mapToInt(Attachment::pages).sum()
                + closing.pages();
        return new Printed(List.of(new PrintedPaper(cover.kind(), cover.subject(), cover.reference(), file, 1, pages,
                cover.template())), body.missing(), body.failed());
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

    private static String pages(int first, int count) {
        return count == 1 ? Integer.toString(first) : Messages.text("notice.scan.pages", first, first + count - 1);
    }
}
