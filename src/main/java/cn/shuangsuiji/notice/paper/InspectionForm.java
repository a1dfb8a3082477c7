package cn.shuangsuiji.notice.paper;

import java.util.List;

/// 检查记录表: the form that inspectors fill in by hand at the firm. Phones and findings are left blank on it.
///
/// @param results the results to choose from
public record InspectionForm(VisitFacts facts, List<Choice> results) implements VisitPaper {
    public InspectionForm {
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
}
