package cn.shuangsuiji.assignment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why a person cannot take a seat. */
public enum Exclusion {
    /** The certificate ends before the visit's period does. */
    CERTIFICATE,
    /** Away on so many days that the team might not find a day together. */
    ABSENT,
    /** Recused from this target. */
    RECUSED,
    /** Not to be sent to this area. */
    AREA,
    /** May not lead. */
    CANNOT_LEAD,
    /** Lacks a qualification that the seat needs. */
    LABEL;

    /** All reasons that keep the person from the seat; none when the person is eligible. */
    public static Set<Exclusion> of(Candidate candidate, VisitNeed visit, Seat seat) {
        EnumSet<Exclusion> reasons = EnumSet.noneOf(Exclusion.class);
        reasons.addAll(apartFromRecusal(candidate, visit, seat));
        if (candidate.recusedFrom().contains(visit.visit())) {
            reasons.add(RECUSED);
        }
        return Collections.unmodifiableSet(reasons);
    }

    static Set<Exclusion> apartFromRecusal(Candidate candidate, VisitNeed visit, Seat seat) {
        EnumSet<Exclusion> reasons = EnumSet.noneOf(Exclusion.class);
        if (candidate.certificateUntil().isBefore(visit.period().to())) {
            reasons.add(CERTIFICATE);
        }
        // When each of k people is away on fewer than 1/k of the days, there is a day on which all of them can go.
        long away = visit.period().daysWithin(candidate.absences());
        if (away * visit.seats().size() >= visit.period().days()) {
            reasons.add(ABSENT);
        }
        if (!candidate.areas().isEmpty() && !visit.area().isEmpty() && !candidate.areas().contains(visit.area())) {
            reasons.add(AREA);
        }
        if (seat.role() == SeatRole.LEADER && !candidate.canLead()) {
            reasons.add(CANNOT_LEAD);
        }
        if (!candidate.labels().containsAll(seat.labels())) {
            reasons.add(LABEL);
        }
        return reasons;
    }
}
