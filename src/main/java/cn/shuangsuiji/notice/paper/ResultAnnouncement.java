package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 结果公示表: the results of a task as the public sees them. All values come masked from publication.
///
/// @param task UUID of the task
/// @param organ full name of the inspecting organ
/// @param date of the announcement
/// @param planNumber the plan's number
/// @param planName the plan's name
/// @param taskNumber the platform's number of the task
/// @param taskName the task's name
/// @param type 抽查类型
/// @param results one for each inspected target and item
public record ResultAnnouncement(String task, String organ, LocalDate date, String planNumber, String planName,
        String taskNumber,
        String taskName, String type, List<Result> results) implements Paper {
    public ResultAnnouncement {
        results = List.copyOf(results);
    }

    /**
     * @param name of the target, masked where it is a person's
     * @param code masked where it holds a person's number
     * @param finished day on which the inspection ended
     * @param item 抽查事项
     * @param result its published wording
     * @param remark may be empty
     */
    public record Result(String name, String code, LocalDate finished, String item, String result, String remark) {}

    @Override
    public PaperKind kind() {
        return PaperKind.RESULT_ANNOUNCEMENT;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TASK, task);
    }

    @Override
    public String reference() {
        return taskNumber;
    }

    /** How many rows the table has. */
    public int count() {
        return results.size();
    }
}
