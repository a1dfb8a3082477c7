package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.Rank;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A seat that its holder gives up.
///
/// @param target the visit's code
/// @param seat index in the visit's team, from zero, the leader's
/// @param days when the holder is away; needed for a leave, null otherwise
/// @param rank the holder's, which says who decides
public record Vacancy(String target, int seat, VacancyReason reason, @Nullable DateRange days, Rank rank) {
    public Vacancy {
        if (reason == VacancyReason.LEAVE == (days == null)) {
            throw new AppException("assignment.vacancy.days");
        }
    }

    /** The holder as later drawings see them: away, recused, or without a certificate. */
    Candidate without(Candidate holder) {
        LocalDate until = reason == VacancyReason.CERTIFICATE ? LocalDate.EPOCH : holder.certificateUntil();
        List<DateRange> absences = Stream.concat(holder.absences().stream(), Stream.ofNullable(days)).toList();
        Set<String> recused = new HashSet<>(holder.recusedFrom());
        if (reason == VacancyReason.RECUSAL) {
            recused.add(target);
        }
        return new Candidate(holder.code(), until, holder.canLead(), holder.labels(), holder.areas(), absences,
                holder.yearLoad(), holder.mostPerPeriod(), holder.most(), recused);
    }
}
