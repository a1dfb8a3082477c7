package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.Subject;
import cn.shuangsuiji.notice.template.BlankFields;

/// A paper before it is set.
///
/// @param fields what its template may name: a record, or a map
record Draft(PaperKind kind, Subject subject, String reference, Object fields) {

    static Draft of(Paper paper) {
        return new Draft(paper.kind(), paper.subject(), paper.reference(), paper);
    }

    /** The kind's form with nothing filled in. */
    static Draft blank(PaperKind kind) {
        return new Draft(kind, new Subject(Subject.Kind.OFFICE, ""), Messages.text("notice.blank"),
                BlankFields.of(kind.fields()));
    }
}
