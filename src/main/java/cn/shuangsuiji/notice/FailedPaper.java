package cn.shuangsuiji.notice;

import cn.shuangsuiji.notice.paper.PaperKind;

/// A paper of a batch that could not be made, while the others were.
///
/// @param reference what tells it from others of its kind
/// @param sentence why, and what to do
public record FailedPaper(PaperKind kind, String reference, String sentence) {}
