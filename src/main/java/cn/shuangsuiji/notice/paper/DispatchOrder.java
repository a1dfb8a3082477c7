package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 任务派发单: gives one team its firms; the team signs for it. Stays in the office.
///
/// @param task UUID of the task
/// @param organ full name of the inspecting organ
/// @param taskNumber the platform's number of the task
/// @param taskName name of the task
/// @param team names with certificates and their part, the leader first
/// @param leader name of the team's leader, for the paper's reference
/// @param from first day of the inspection
/// @param to last day of the inspection
/// @param date of the order
/// @param targets the firms
public record DispatchOrder(String task, String organ, String taskNumber, String taskName, List<String> team,
        String leader, LocalDate from, LocalDate to, LocalDate date, List<Stop> targets) implements Paper {
    public DispatchOrder {
        team = List.copyOf(team);
        targets = List.copyOf(targets);
    }

    /**
     * @param name of the firm
     * @param code its unified social credit code or registration number
     * @param address where it is inspected
     * @param items how many items are checked there
     */
    public record Stop(String name, String code, String address, int items) {}

    /** How many firms the team visits. */
    public int count() {
        return targets.size();
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DISPATCH_ORDER;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TASK, task);
    }

    @Override
    public String reference() {
        return taskNumber + " " + leader;
    }
}
