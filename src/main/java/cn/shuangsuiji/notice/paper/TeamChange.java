package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// 执法人员调整表: every change of teams and targets after the draw, with reason and approval. Stays in the office.
///
/// @param task UUID of the task
/// @param organ full name of the inspecting organ
/// @param date of the table
/// @param taskNumber the platform's number of the task
/// @param taskName name of the task
/// @param changes in the order in which they were made
public record TeamChange(String task, String organ, LocalDate date, String taskNumber, String taskName,
        List<Change> changes) implements Paper {
    public TeamChange {
        changes = List.copyOf(changes);
    }

    /**
     * @param target name of the firm concerned
     * @param what the change and its outcome, in a sentence that names old and new
     * @param reason in the words of whoever entered it
     * @param applicant name of the person who entered it
     * @param approver name of the person who agreed
     * @param at local time
     */
    public record Change(String target, String what, String reason, String applicant, String approver,
            LocalDateTime at) {}

    @Override
    public PaperKind kind() {
        return PaperKind.TEAM_CHANGE;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TASK, task);
    }

    @Override
    public String reference() {
        return taskNumber;
    }
}
