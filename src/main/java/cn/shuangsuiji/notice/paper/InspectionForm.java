package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 检查记录表: the form that inspectors fill in by hand at the firm. Phones and findings are left blank on it.
///
/// @param visit UUID of the visit, for the QR code that opens it at its finding
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
/// @param items 抽查事项, one row each
/// @param results the results to choose from
public record InspectionForm(String visit, String organ, String taskNumber, String taskName, String target, String code,
        String address, @Nullable String representative, List<String> inspectors, LocalDate from, LocalDate to,
        List<String> items, List<Choice> results) implements Paper {
    public InspectionForm {
        inspectors = List.copyOf(inspectors);
        items = List.copyOf(items);
        results = List.copyOf(results);
    }

    /**
     * A result to tick.
     *
     * @param key the figure or letter that the clerk types for it
     * @param text its wording
     */
    public record Choice(String key, String text) {}

    @Override
    public PaperKind kind() {
        return PaperKind.INSPECTION_FORM;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.VISIT, visit);
    }

    @Override
    public String reference() {
        return taskNumber + " " + target;
    }

    /** What the QR code says. */
    public VisitCode qr() {
        return new VisitCode(visit);
    }
}
