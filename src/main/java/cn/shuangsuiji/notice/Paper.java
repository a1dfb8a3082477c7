package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Messages;

/// The fields of one paper. What a record has no component for cannot be printed: no paper has a risk class, an identity
/// number, or the phone of anybody but the office.
public sealed interface Paper
        permits InspectionNotice, InspectionForm, CommitmentSheet, DrawResultSheet, PlanAnnouncement,
        ResultAnnouncement, RectificationOrder, ItemListPaper {

    /** Name of the template's file, without its ending. */
    String template();

    /** What tells this paper from others of its kind, for file names and lists: a number, a firm. */
    String reference();

    /** The kind of paper in the clerk's words. */
    default String kind() {
        return Messages.text("notice.kind." + template());
    }
}
