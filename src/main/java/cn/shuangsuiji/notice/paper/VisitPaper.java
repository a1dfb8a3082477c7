package cn.shuangsuiji.notice.paper;

import cn.shuangsuiji.inspection.VisitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper of one visit: it can use all of the visit's facts as fields, and bears the code that opens the visit.
public sealed interface VisitPaper extends Paper
        permits InspectionApproval, InspectionNotice, ItemBriefing, InspectionForm, OnsiteRecord, ServiceReceipt,
        RectificationOrder, PolicyLeaflet, RecheckRecord, LeadReferral, NotificationLetter, CriminalReferral,
        CaseCover, CaseIndex, CaseRemarks {

    VisitFacts facts();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.VISIT, facts().visit());
    }

    @Override
    default String reference() {
        return taskNumber() + " " + target();
    }

    /** What the QR code says. */
    default VisitCode qr() {
        return new VisitCode(facts().visit());
    }

    default String organ() {
        return facts().organ();
    }

    default String taskNumber() {
        return facts().taskNumber();
    }

    default String taskName() {
        return facts().taskName();
    }

    default String target() {
        return facts().target();
    }

    default String code() {
        return facts().code();
    }

    default String address() {
        return facts().address();
    }

    default @Nullable String representative() {
        return facts().representative();
    }

    default List<String> inspectors() {
        return facts().inspectors();
    }

    default LocalDate from() {
        return facts().from();
    }

    default LocalDate to() {
        return facts().to();
    }

    default List<String> items() {
        return facts().items();
    }
}
