package cn.shuangsuiji.notice.paper;

/// The fields of one paper. What a record has no component for cannot be printed: no paper has a risk class, an identity
/// number, or the phone of anybody but the office.
public sealed interface Paper
        permits ItemListPaper, PlanTable, PlanAnnouncement, PlanAdjustment, TaskScheme, CommitmentSheet,
        DrawResultSheet, DrawMinutes, TeamChange, DispatchOrder, VisitPaper, ResultAnnouncement, OversightTable {

    /** What kind of paper it is, which says as well what template it is set with. */
    PaperKind kind();

    /** The record that it is about. */
    Subject subject();

    /** What tells this paper from others of its kind, for file names and lists: a number, a firm. */
    String reference();
}
