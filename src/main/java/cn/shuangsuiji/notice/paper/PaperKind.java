package cn.shuangsuiji.notice.paper;

import java.util.Locale;

/** The kinds of papers, in the order of the work. The word that a clerk sees is in the bundle. */
public enum PaperKind {
    ITEM_LIST(ItemListPaper.class, Audience.PUBLIC), PLAN_TABLE(PlanTable.class, Audience.OFFICE),
    PLAN_ANNOUNCEMENT(PlanAnnouncement.class, Audience.PUBLIC), PLAN_ADJUSTMENT(PlanAdjustment.class, Audience.PUBLIC),
    TASK_SCHEME(TaskScheme.class, Audience.PUBLIC),

    COMMITMENT_SHEET(CommitmentSheet.class, Audience.PUBLIC), DRAW_RESULT(DrawResultSheet.class, Audience.OFFICE),
    DRAW_MINUTES(DrawMinutes.class, Audience.OFFICE), TEAM_CHANGE(TeamChange.class, Audience.OFFICE),

    DISPATCH_ORDER(DispatchOrder.class, Audience.OFFICE),
    INSPECTION_APPROVAL(InspectionApproval.class, Audience.OFFICE),
    INSPECTION_NOTICE(InspectionNotice.class, Audience.PARTY), ITEM_BRIEFING(ItemBriefing.class, Audience.PARTY),
    INSPECTION_FORM(InspectionForm.class, Audience.PARTY), ONSITE_RECORD(OnsiteRecord.class, Audience.PARTY),
    SERVICE_RECEIPT(ServiceReceipt.class, Audience.PARTY),
    RECTIFICATION_ORDER(RectificationOrder.class, Audience.PARTY),
    POLICY_LEAFLET(PolicyLeaflet.class, Audience.PARTY),

    RESULT_ANNOUNCEMENT(ResultAnnouncement.class, Audience.PUBLIC), LEAD_REFERRAL(LeadReferral.class, Audience.PARTY),
    NOTIFICATION_LETTER(NotificationLetter.class, Audience.PARTY),
    CRIMINAL_REFERRAL(CriminalReferral.class, Audience.PARTY), RECHECK_RECORD(RecheckRecord.class, Audience.PARTY),
    OVERSIGHT_TABLE(OversightTable.class, Audience.OFFICE),

    CASE_COVER(CaseCover.class, Audience.OFFICE), CASE_INDEX(CaseIndex.class, Audience.OFFICE),
    CASE_REMARKS(CaseRemarks.class, Audience.OFFICE);

    private final Class<? extends Paper> fields;
    private final Audience audience;

    PaperKind(Class<? extends Paper> fields, Audience audience) {
        this.fields = fields;
        this.audience = audience;
    }

    /** Who gets a paper to see. */
    public enum Audience {
        /** Only the office's own people. */
        OFFICE,
        /** The firm, or another authority: it leaves the office. */
        PARTY,
        /** Everybody. */
        PUBLIC
    }

    /** The record whose components are the fields of the template. */
    public Class<? extends Paper> fields() {
        return fields;
    }

    /** Who gets it to see. */
    public Audience audience() {
        return audience;
    }

    /** Name of the template's file, without its ending. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
