package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// An inspector with all that an assignment asks about.
///
/// @param labels codes of the labels held: qualifications and business lines
public record InspectorFile(Inspector inspector, Set<String> labels, List<Absence> absences, List<Recusal> recusals) {
    public InspectorFile {
        labels = Set.copyOf(labels);
        absences = List.copyOf(absences);
        recusals = List.copyOf(recusals);
    }

    /** Whether the certificate holds on a day. */
    public boolean certified(LocalDate day) {
        return !inspector.certificateExpires().isBefore(day);
    }
}
