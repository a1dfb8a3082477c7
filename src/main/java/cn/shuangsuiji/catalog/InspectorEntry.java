package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.Set;

/// What an office enters about an inspector.
///
/// @param certificate number of the enforcement certificate
/// @param certificateExpires the last day it is valid
/// @param labels codes of the labels held
public record InspectorEntry(String certificate, LocalDate certificateExpires, String name, String unit,
        String position, String phone, boolean leader, boolean active, Set<String> labels) {
    public InspectorEntry {
        labels = Set.copyOf(labels);
    }
}
