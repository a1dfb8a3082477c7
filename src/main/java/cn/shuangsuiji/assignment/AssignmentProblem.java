package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All that decides who goes where, apart from the seed. The order of the lists does not matter; they are kept by code.
///
/// @param visits each code once
/// @param candidates each code once
public record AssignmentProblem(List<VisitNeed> visits, List<Candidate> candidates) {
    public AssignmentProblem {
        visits = visits.stream().sorted(Comparator.comparing(VisitNeed::visit)).toList();
        candidates = candidates.stream().sorted(Comparator.comparing(Candidate::code)).toList();
        Set<String> codes = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!codes.add(candidate.code())) {
                throw new AppException("assignment.pool.twice", candidate.code());
            }
        }
        Set<String> targets = new HashSet<>();
        for (VisitNeed visit : visits) {
            if (!targets.add(visit.visit())) {
                throw new AppException("assignment.visit.twice", visit.visit());
            }
        }
    }

    /** Who could take a seat of a visit, and why the others could not. */
    public SeatExplanation explain(VisitNeed visit, Seat seat) {
        List<String> eligible = new ArrayList<>();
        Map<String, Set<Exclusion>> others = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Set<Exclusion> reasons = Exclusion.of(candidate, visit, seat);
            if (reasons.isEmpty()) {
                eligible.add(candidate.code());
            } else {
                others.put(candidate.code(), reasons);
            }
        }
        return new SeatExplanation(eligible, others);
    }
}
