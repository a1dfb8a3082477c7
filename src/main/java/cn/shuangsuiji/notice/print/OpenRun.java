package cn.shuangsuiji.notice.print;

import java.time.Instant;

/// A run that was interrupted: by a jam, by the clerk, by the power.
///
/// @param file the PDF
/// @param papers how many papers it has
/// @param next the first that was not handed over, from 1
/// @param reference of that paper
/// @param startedBy login of the person who began it
public record OpenRun(long id, String file, String printer, int papers, int next, String reference, String startedBy,
        Instant startedAt) {}
