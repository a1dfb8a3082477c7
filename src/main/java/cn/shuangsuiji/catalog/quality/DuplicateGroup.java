package cn.shuangsuiji.catalog.quality;

import java.util.List;
import java.util.Set;

/// Rows that may be one target.
///
/// @param reasons why; each holds for some of the rows
/// @param members at least two, the newest first
public record DuplicateGroup(long id, Set<DuplicateReason> reasons, List<DuplicateMember> members) {
    public DuplicateGroup {
        reasons = Set.copyOf(reasons);
        members = List.copyOf(members);
    }
}
