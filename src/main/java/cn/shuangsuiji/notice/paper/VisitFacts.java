package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all papers of one visit say alike, from the snapshot of the draw.
///
/// @param visit UUID of the visit
/// @param organ full name of the inspecting organ
/// @param taskNumber the platform's number of the task
/// @param taskName name of the task
/// @param target name of the firm or site
/// @param code its unified social credit code or registration number
/// @param address where it is inspected
/// @param representative 法定代表人 or 负责人; null where the lists do not say
/// @param inspectors names with their certificate numbers, the leader first
/// @param from first day of the inspection
/// @param to last day of the inspection
/// @param items 抽查事项
public record VisitFacts(String visit, String organ, String taskNumber, String taskName, String target, String code,
        String address, @Nullable String representative, List<String> inspectors, LocalDate from, LocalDate to,
        List<String> items) {
    public VisitFacts {
        inspectors = List.copyOf(inspectors);
        items = List.copyOf(items);
    }
}
