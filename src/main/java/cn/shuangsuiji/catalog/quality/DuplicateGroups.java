package cn.shuangsuiji.catalog.quality;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Rows joined into groups: whoever is joined to the same row is in the same group. A group is named by its smallest id.
final class DuplicateGroups {
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, Set<DuplicateReason>> reasons = new HashMap<>();

    /** Takes a row with its group and the reasons why it is in it. */
    interface Member {
        void take(long targetId, long groupId, String reasons);
    }

    void join(long one, long other, DuplicateReason reason) {
        note(one, reason);
        note(other, reason);
        long first = root(one);
        long second = root(other);
        parents.put(Math.max(first, second), Math.min(first, second));
    }

    void each(Member member) {
        reasons.forEach((target, why) -> member.take(target, root(target),
                why.stream().map(DuplicateReason::name).collect(Collectors.joining(","))));
    }

    private void note(long target, DuplicateReason reason) {
        parents.putIfAbsent(target, target);
        reasons.computeIfAbsent(target, _ -> EnumSet.noneOf(DuplicateReason.class)).add(reason);
    }

    private long root(long target) {
        long at = target;
        long parent = parent(at);
        while (parent != at) {
            long above = parent(parent);
            parents.put(at, above);
            at = above;
            parent = parent(at);
        }
        return at;
    }

    private long parent(long target) {
        return Objects.requireNonNull(parents.get(target));
    }
}
