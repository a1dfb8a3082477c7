package cn.shuangsuiji.notice.print;

/// What a printing did.
///
/// @param runId local key of the run
/// @param papers how many papers were handed to the printer
/// @param pages how many pages
/// @param reprints how many of the papers had been printed before, and bear the mark of it
public record PrintOutcome(long runId, int papers, int pages, int reprints) {}
