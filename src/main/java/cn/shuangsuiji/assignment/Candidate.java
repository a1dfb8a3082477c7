package cn.shuangsuiji.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An inspector as frozen for one draw.
///
/// @param code the person's code; `[0-9A-Za-z._-]{1,64}`
/// @param certificateUntil the last day on which the certificate is valid
/// @param canLead whether the person may lead a team
/// @param labels qualifications
/// @param areas where the person may be sent; empty for everywhere
/// @param absences days on which the person cannot go
/// @param yearLoad visits done this year before this draw
/// @param mostPerPeriod most visits in one period of the task; null for no limit
/// @param most most visits in the whole task; null for no limit
/// @param recusedFrom codes of targets from which the person is recused
public record Candidate(String code, LocalDate certificateUntil, boolean canLead, Set<String> labels, Set<String> areas,
        List<DateRange> absences, int yearLoad, @Nullable Integer mostPerPeriod, @Nullable Integer most,
        Set<String> recusedFrom) {
    public Candidate {
        labels = Set.copyOf(labels);
        areas = Set.copyOf(areas);
        absences = List.copyOf(absences);
        recusedFrom = Set.copyOf(recusedFrom);
    }
}
