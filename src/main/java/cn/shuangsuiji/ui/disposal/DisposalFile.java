package cn.shuangsuiji.ui.disposal;

import java.util.List;

/// A follow-up with what was done so far.
///
/// @param history a sentence a step, oldest first
/// @param doneBy the name of the person who says it is done; empty before
record DisposalFile(DisposalRow row, List<String> history, String doneBy) {
    DisposalFile {
        history = List.copyOf(history);
    }
}
