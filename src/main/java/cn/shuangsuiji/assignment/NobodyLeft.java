package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Why a seat that came free finds nobody.
///
/// @param full those who could go, had they room
/// @param others those whom something keeps from it; the team and whoever gave the seat up are in neither list
record NobodyLeft(VisitNeed need, Seat seat, List<Candidate> full, List<Candidate> others) {
    /** Who is out and why, one sentence a reason, then what would cure it. */
    List<String> sentences(Names names) {
        List<String> sentences = new ArrayList<>();
        String wanted = Bottleneck.words(seat, names);
        sentences.add(
                Messages.text("assignment.nobody", names.target().apply(need.visit()), need.period().words(), wanted));
        Map<Exclusion, SortedSet<String>> single = new EnumMap<>(Exclusion.class);
        int several = 0;
        for (Candidate person : others) {
            Set<Exclusion> reasons = Exclusion.of(person, need, seat);
            if (reasons.size() == 1) {
                single.computeIfAbsent(reasons.iterator().next(), reason -> new TreeSet<>()).add(person.code());
            } else {
                several++;
            }
        }
        single.forEach((reason, people) -> sentences.add(Messages.text("assignment.shortage.out." + reason,
                people.size(), Bottleneck.names(people, names.inspector()))));
        if (several > 0) {
            sentences.add(Messages.text("assignment.nobody.several", several));
        }
        if (!full.isEmpty()) {
            sentences.add(Messages.text("assignment.shortage.limit", full.size(),
                    Bottleneck.names(full.stream().map(Candidate::code).toList(), names.inspector())));
        }
        sentences.add(Messages.text("assignment.nobody.cure", wanted));
        return sentences;
    }
}
