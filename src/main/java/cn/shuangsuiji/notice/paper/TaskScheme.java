package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 实施方案: how one task of the plan is carried out. Names no risk class, so that it can be shown to anybody.
///
/// @param task UUID of the task
/// @param organ full name of the organ
/// @param date of the scheme
/// @param taskNumber the platform's number of the task
/// @param taskName name of the task
/// @param basis the rules that it rests on
/// @param type 定向 or 不定向
/// @param mode who initiates, draws and inspects
/// @param items 抽查事项
/// @param targets 抽查对象范围
/// @param ratio how many are drawn, without classes
/// @param section the section in charge
/// @param from first day of the inspection
/// @param to last day of the inspection
/// @param team how many officers go to each firm
/// @param publicationDays workdays within which results are made public
public record TaskScheme(String task, String organ, LocalDate date, String taskNumber, String taskName, String basis,
        String type, String mode, List<String> items, String targets, String ratio, String section, LocalDate from,
        LocalDate to, int team, int publicationDays) implements Paper {
    public TaskScheme {
        items = List.copyOf(items);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TASK_SCHEME;
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
