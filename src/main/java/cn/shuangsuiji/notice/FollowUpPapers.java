package cn.shuangsuiji.notice;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.paper.CriminalReferral;
import cn.shuangsuiji.notice.paper.LeadReferral;
import cn.shuangsuiji.notice.paper.NotificationLetter;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.RecheckRecord;
import cn.shuangsuiji.notice.paper.RectificationOrder;
import cn.shuangsuiji.notice.paper.VisitFacts;
import cn.shuangsuiji.notice.paper.VisitPaper;
import cn.shuangsuiji.office.DocumentNumber;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The papers of a follow-up: orders, referrals, letters, rechecks. What is typed for one is kept and offered again; what is
/// left empty becomes a line to write on.
public final class FollowUpPapers {
    private static final Map<PaperKind, Set<FollowUpField>> FIELDS = new EnumMap<>(Map.of(
            PaperKind.RECTIFICATION_ORDER, Set.of(FollowUpField.FOUND, FollowUpField.CLAUSE, FollowUpField.BASIS,
                    FollowUpField.REQUIREMENTS, FollowUpField.CONSEQUENCE),
            PaperKind.LEAD_REFERRAL, Set.of(FollowUpField.RECEIVER, FollowUpField.CAUSE, FollowUpField.FOUND,
                    FollowUpField.REASON, FollowUpField.BASIS, FollowUpField.MATERIALS),
            PaperKind.NOTIFICATION_LETTER, Set.of(FollowUpField.RECEIVER, FollowUpField.FOUND, FollowUpField.BASIS,
                    FollowUpField.MATERIALS),
            PaperKind.CRIMINAL_REFERRAL, Set.of(FollowUpField.RECEIVER, FollowUpField.CRIME, FollowUpField.FOUND,
                    FollowUpField.MATERIALS),
            PaperKind.RECHECK_RECORD, Set.of()));

    private final PaperSources sources;
    private final TaskPress press;
    private final Clock clock;

    public FollowUpPapers(PaperSources sources, TaskPress press, Clock clock) {
        this.sources = sources;
        this.press = press;
        this.clock = clock;
    }

    /** The kinds that a follow-up can have, in the order of the work. */
    public static List<PaperKind> kinds() {
        return List.copyOf(FIELDS.keySet());
    }

    /** What a paper asks for, in the order in which it is said, with what was typed before or else is known. */
    public Map<FollowUpField, String> offered(PaperKind kind, long disposalId) {
        Disposal disposal = sources.disposals().byId(disposalId);
        Map<FollowUpField, String> typed = typed(kind, disposal);
        Map<FollowUpField, String> offered = new EnumMap<>(FollowUpField.class);
        for (FollowUpField field : fields(kind)) {
            offered.put(field, typed.getOrDefault(field, known(field, disposal)));
        }
        return offered;
    }

    /**
     * Makes a follow-up's paper, keeps what was typed for it, and takes its number if its kind has one.
     *
     * @param who login of the person who makes it
     * @param kind one of {@link #kinds}
     * @param typed what the paper asks for; an absent or empty field becomes a line to write on
     */
    public Printed make(String who, PaperKind kind, long disposalId, Map<FollowUpField, String> typed) {
        Disposal disposal = sources.disposals().byId(disposalId);
        Visit visit = sources.visits().byId(disposal.visitId());
        InspectionTask task = sources.tasks().task(visit.taskId());
        VisitFacts facts = new VisitMaker(sources, List::of, clock, who).facts(task, visit,
                sources.visits().findings(visit.id()));
        String number = FIELDS.getOrDefault(kind, Set.of()).isEmpty() ? "" : keep(who, kind, disposal, typed);
        VisitPaper paper = paper(kind, facts, disposal, number, typed);
        return press.together(List.of(paper), task, kind.template() + "-" + disposal.id(), Progress.NONE);
    }

    private VisitPaper paper(PaperKind kind, VisitFacts facts, Disposal disposal, String number,
            Map<FollowUpField, String> typed) {
        LocalDate today = LocalDate.now(clock);
        Entered entered = new Entered(typed);
        return switch (kind) {
            case RECTIFICATION_ORDER -> new RectificationOrder(facts, number, today,
                    entered.text(FollowUpField.FOUND), entered.text(FollowUpField.CLAUSE),
                    entered.text(FollowUpField.BASIS), disposal.deadline(), entered.text(FollowUpField.REQUIREMENTS),
                    entered.text(FollowUpField.CONSEQUENCE), sources.parameter("paper.reconsideration", today),
                    sources.parameter("paper.court", today), sources.contact(today));
            case LEAD_REFERRAL -> new LeadReferral(facts, number, today, entered.text(FollowUpField.RECEIVER),
                    entered.text(FollowUpField.CAUSE), entered.text(FollowUpField.FOUND),
                    entered.text(FollowUpField.REASON), entered.text(FollowUpField.BASIS), entered.materials(),
                    sources.contact(today));
            case NOTIFICATION_LETTER -> new NotificationLetter(facts, number, today,
                    entered.text(FollowUpField.RECEIVER), entered.text(FollowUpField.FOUND),
                    entered.text(FollowUpField.BASIS), entered.materials(), sources.contact(today));
            case CRIMINAL_REFERRAL -> new CriminalReferral(facts, number, today,
                    entered.text(FollowUpField.RECEIVER), entered.text(FollowUpField.CRIME),
                    entered.text(FollowUpField.FOUND), entered.materials(), sources.contact(today));
            case RECHECK_RECORD -> new RecheckRecord(facts, disposal.itemName(), disposal.problem(),
                    Messages.of(disposal.measure()),
                    sources.numbers().find(PaperKind.RECTIFICATION_ORDER.name(), disposal.uuid())
                            .map(DocumentNumber::text).orElse(""),
                    disposal.deadline());
            default -> throw new AppException("notice.visit.kind", Messages.of(kind));
        };
    }

    /** Keeps what was typed and takes the number, both or neither. */
    private String keep(String who, PaperKind kind, Disposal disposal, Map<FollowUpField, String> typed) {
        Map<String, String> fields = new TreeMap<>();
        typed.forEach((field, text) -> fields.put(field.name(), text));
        return sources.database().write(tx -> {
            tx.mapper(PaperEntryMapper.class).put(kind.name(), disposal.uuid(), Json.line(fields), who,
                    clock.instant());
            sources.journal().record(tx, Change.inside(who, "paper.enter", "disposal", disposal.uuid(),
                    Map.of("kind", kind.name(), "fields", fields)));
            return sources.numbers().take(tx, kind.name(), LocalDate.now(clock), disposal.uuid(), who).text();
        });
    }

    private Map<FollowUpField, String> typed(PaperKind kind, Disposal disposal) {
        Map<FollowUpField, String> typed = new EnumMap<>(FollowUpField.class);
        String kept = sources.database()
                .read(tx -> tx.mapper(PaperEntryMapper.class).fields(kind.name(), disposal.uuid()));
        if (kept != null) {
            Map<?, ?> fields = Json.read(kept, Map.class);
            fields(kind).forEach(field -> Optional.ofNullable(fields.get(field.name()))
                    .ifPresent(text -> typed.put(field, text.toString())));
        }
        return typed;
    }

    private String known(FollowUpField field, Disposal disposal) {
        return switch (field) {
            case FOUND -> disposal.problem();
            case CLAUSE, BASIS -> sources.visits().findings(disposal.visitId()).stream()
                    .filter(finding -> finding.item().equals(disposal.item())).map(Finding::legalBasis).findFirst()
                    .orElse("");
            case CAUSE, CRIME, RECEIVER, REQUIREMENTS -> "";
            case REASON, CONSEQUENCE, MATERIALS -> Messages.text("notice.followup." + field.name());
        };
    }

    private static List<FollowUpField> fields(PaperKind kind) {
        return FIELDS.getOrDefault(kind, Set.of()).stream().sorted().toList();
    }

    /** What was typed, with a line to write on where nothing was. */
    private record Entered(Map<FollowUpField, String> typed) {
        String text(FollowUpField field) {
            String text = typed.getOrDefault(field, "").strip();
            return text.isEmpty() ? Messages.text("notice.line") : text;
        }

        List<String> materials() {
            return text(FollowUpField.MATERIALS).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }
}
