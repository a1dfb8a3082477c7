package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an office enters about an inspector.
///
/// @param certificate number of the enforcement certificate
/// @param certificateExpires the last day it is valid
/// @param division code of the office, six digits
/// @param leftOn the first day on which the person was gone; null for those who are there
/// @param labels codes of the labels held
/// @param expertIn codes of the labels in which the person is an expert (专家)
/// @param areas codes of the townships to which the person may be sent, nine digits each; empty for everywhere
public record InspectorEntry(String certificate, CertificateKind certificateKind, LocalDate certificateExpires,
        String name, String division, String unit, String position, String phone, boolean leader,
        @Nullable LocalDate leftOn, Set<String> labels, Set<String> expertIn, Set<String> areas) {
    public InspectorEntry {
        labels = Set.copyOf(labels);
        expertIn = Set.copyOf(expertIn);
        areas = Set.copyOf(areas);
    }

    /** Whether the person is still there. */
    public boolean active() {
        return leftOn == null;
    }
}
