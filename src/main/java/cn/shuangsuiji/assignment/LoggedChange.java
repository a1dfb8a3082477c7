package cn.shuangsuiji.assignment;

import java.time.Instant;

/// A change as the office keeps it: what the record publishes, in words, and who they were.
///
/// @param isSubstitution whether the target was replaced by others; otherwise one of its seats was drawn again
/// @param target code of the drawn target concerned
/// @param what the change and its outcome as one sentence
/// @param note why, in the words of whoever entered it; stays in the office
/// @param by login of the person who entered it
/// @param approver login of the person who agreed
public record LoggedChange(int seq, boolean isSubstitution, String target, String what, String note, String by,
        String approver,
        Instant at) {}
