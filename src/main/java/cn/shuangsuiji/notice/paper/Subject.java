package cn.shuangsuiji.notice.paper;

/// The record that a paper is about, so that its printings, scans and numbers are found again from there.
///
/// @param uuid of the record
public record Subject(Kind kind, String uuid) {
    /** What papers are about. */
    public enum Kind {
        /** The office itself, such as its item list or an oversight table. */
        OFFICE,
        /** An annual plan. */
        PLAN,
        /** An inspection task. */
        TASK,
        /** One visit to one target. */
        VISIT,
        /** The follow-up of one problem. */
        DISPOSAL
    }
}
