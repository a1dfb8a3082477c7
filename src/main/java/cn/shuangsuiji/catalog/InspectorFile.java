package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An inspector with all that an assignment asks about. What was withdrawn is not in it.
///
/// @param labels codes of the labels held: qualifications and business lines
/// @param expertIn codes of the labels in which the person is an expert
/// @param areas codes of the townships to which the person may be sent; empty for everywhere
public record InspectorFile(Inspector inspector, Set<String> labels, Set<String> expertIn, Set<String> areas,
        List<Absence> absences, List<Recusal> recusals) {
    public InspectorFile {
        labels = Set.copyOf(labels);
        expertIn = Set.copyOf(expertIn);
        areas = Set.copyOf(areas);
        absences = List.copyOf(absences);
        recusals = List.copyOf(recusals);
    }

    /** Whether the certificate holds on a day. */
    public boolean certified(LocalDate day) {
        return !inspector.certificateExpires().isBefore(day);
    }

    /** What the person is qualified for: an expert in something is qualified for it. */
    public Set<String> qualifications() {
        Set<String> all = new HashSet<>(labels);
        all.addAll(expertIn);
        return all;
    }
}
