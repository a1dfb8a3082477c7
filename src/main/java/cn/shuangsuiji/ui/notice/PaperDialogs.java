package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.BatchOrder;
import cn.shuangsuiji.notice.FollowUpField;
import cn.shuangsuiji.notice.FollowUpPapers;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.notice.filing.CaseFiles;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.statistics.OversightPapers;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// Asks which papers of a task, a visit or a follow-up are wanted, and for what they need to know; then makes them.
public final class PaperDialogs {
    private static final int ROWS = 2;

    private final VisitPapers visitPapers;
    private final FollowUpPapers followUps;
    private final CaseFiles caseFiles;
    private final App app;
    private final Actor actor;
    private final Dialogs dialogs;
    private final Printing printing;

    public PaperDialogs(App app, Actor actor, Dialogs dialogs, Printing printing) {
        this.visitPapers = app.visitPapers;
        this.followUps = app.followUpPapers;
        this.caseFiles = app.caseFiles;
        this.app = app;
        this.actor = actor;
        this.dialogs = dialogs;
        this.printing = printing;
    }

    /** Papers of all visits of a task, firm by firm. */
    public void ofTask(long taskId) {
        Form form = new Form();
        Field<Set<PaperKind>> kinds = kinds(form, EnumSet.of(PaperKind.INSPECTION_NOTICE, PaperKind.ITEM_BRIEFING,
                PaperKind.INSPECTION_FORM, PaperKind.SERVICE_RECEIPT));
        Field<BatchOrder> order = form.choice(Messages.text("ui.notice.order"), List.of(BatchOrder.values()),
                Messages::of).required();
        order.set(BatchOrder.ROUTE);
        Field<Boolean> cases = form.check("", Messages.text("ui.notice.task.case"));
        String verb = Messages.text("ui.notice.make");
        dialogs.form(Messages.text("ui.notice.task.title"), Messages.text("ui.notice.task.sentence"), form, verb,
                () -> printing.work(Messages.text("ui.notice.making"), progress -> cases.value().orElse(false)
                        ? caseFiles.ofTask(actor.login(), actor.name(), taskId, progress)
                        : visitPapers.ofTask(actor.login(), taskId, kinds.get(), order.get(), progress)));
    }

    /** Papers of one visit. */
    public void ofVisit(long visitId, String firm) {
        Form form = new Form();
        Field<Set<PaperKind>> kinds = kinds(form, EnumSet.of(PaperKind.INSPECTION_NOTICE));
        Field<Boolean> whole = form.check("", Messages.text("ui.notice.visit.case"));
        String verb = Messages.text("ui.notice.make");
        dialogs.form(Messages.text("ui.notice.visit.title"), firm, form, verb,
                () -> printing.work(Messages.text("ui.notice.making"),
                        _ -> whole.value().orElse(false)
                                ? caseFiles.make(actor.login(), actor.name(), visitId)
                                : visitPapers.ofVisit(actor.login(), visitId, kinds.get())));
    }

    /** What was scanned of a visit, for its page. */
    public Node materials(Visit visit, Workplace place) {
        return new VisitMaterials(new PrintDesk(app, actor, place, printing.viewer()), place, visit).node();
    }

    /** A paper of a follow-up; what it needs to know is asked, with what is known offered. */
    public void ofDisposal(PaperKind kind, long disposalId, String firm) {
        printing.background().run(BackgroundWork.quiet(_ -> followUps.offered(kind, disposalId))
                .onSuccess((Map<FollowUpField, String> offered) -> ask(kind, disposalId, firm, offered)));
    }

    /** The oversight table of a period; this year's is offered. */
    public void oversight(OversightPapers papers, LocalDate today) {
        Form form = new Form();
        Field<LocalDate> from = form.date(Messages.text("ui.notice.oversight.from")).required();
        from.set(today.withDayOfYear(1));
        Field<LocalDate> to = form.date(Messages.text("ui.notice.oversight.to")).required();
        to.set(today);
        dialogs.form(Messages.text("ui.notice.oversight"), Messages.text("ui.notice.oversight.sentence"), form,
                Messages.text("ui.notice.make"), () -> printing.work(Messages.text("ui.notice.making"),
                        _ -> papers.table(from.get(), to.get())));
    }

    private void ask(PaperKind kind, long disposalId, String firm, Map<FollowUpField, String> offered) {
        String running = Messages.text("ui.notice.making");
        if (offered.isEmpty()) {
            printing.print(running, _ -> followUps.make(actor.login(), kind, disposalId, Map.of()));
            return;
        }
        Form form = new Form();
        Map<FollowUpField, Field<String>> fields = new EnumMap<>(FollowUpField.class);
        offered.forEach((field, text) -> {
            boolean line = field == FollowUpField.RECEIVER || field == FollowUpField.CAUSE
                    || field == FollowUpField.CRIME;
            fields.put(field, line ? form.text(Messages.of(field)) : form.longText(Messages.of(field), ROWS));
            Optional.of(text).filter(known -> !known.isEmpty()).ifPresent(fields.get(field)::set);
        });
        dialogs.form(Messages.of(kind), Messages.text("ui.notice.disposal.sentence", firm), form,
                Messages.text("ui.notice.make"), () -> {
                    Map<FollowUpField, String> typed = new EnumMap<>(FollowUpField.class);
                    fields.forEach((field, input) -> typed.put(field, input.value().orElse("")));
                    return printing.work(running, _ -> followUps.make(actor.login(), kind, disposalId, typed));
                });
    }

    private static Field<Set<PaperKind>> kinds(Form form, Set<PaperKind> chosen) {
        Field<Set<PaperKind>> kinds = form.checks(Messages.text("ui.notice.kinds"),
                VisitPapers.KINDS.stream().sorted().toList(), (PaperKind kind) -> Messages.of(kind)).required();
        kinds.set(chosen);
        return kinds;
    }
}
