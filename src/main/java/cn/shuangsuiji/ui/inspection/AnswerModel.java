package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.inspection.Answer;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.inspection.ResultCode;
import cn.shuangsuiji.inspection.ResultCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is being entered for one item. Without a result until somebody chooses one. */
final class AnswerModel {
    private final Finding finding;
    private final ObjectProperty<@Nullable ResultCode> result = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Measure> measure = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> deadline = new SimpleObjectProperty<>();
    private final Map<String, List<String>> wordings;
    private final StringProperty note = new SimpleStringProperty("");

    /** @param wordings what may be written for a result, by the result's code */
    AnswerModel(Finding finding, Answer entered, ResultCodes codes, Map<String, List<String>> wordings) {
        this.finding = finding;
        this.wordings = wordings;
        result.set(entered.resultCode() == null ? null : codes.find(entered.resultCode()).orElse(null));
        measure.set(entered.measure());
        deadline.set(entered.deadline() == null ? null : LocalDate.parse(entered.deadline()));
        note.set(entered.note());
    }

    Finding finding() {
        return finding;
    }

    /** Takes a result, with the measure proposed with it; chosen again, what follows from it stays as it was changed. */
    void choose(ResultCode chosen) {
        if (!chosen.equals(result.get())) {
            result.set(chosen);
            measure.set(chosen.proposed());
            if (!chosen.problem()) {
                deadline.set(null);
            }
        }
    }

    ObjectProperty<@Nullable ResultCode> resultProperty() {
        return result;
    }

    ObjectProperty<@Nullable Measure> measureProperty() {
        return measure;
    }

    ObjectProperty<@Nullable LocalDate> deadlineProperty() {
        return deadline;
    }

    /** What may be written for the result as it is now; empty without a result. */
    List<String> wordings() {
        ResultCode chosen = result.get();
        return chosen == null ? List.of() : wordings.getOrDefault(chosen.code(), List.of());
    }

    StringProperty noteProperty() {
        return note;
    }

    boolean isUnanswered() {
        return result.get() == null;
    }

    boolean isProblem() {
        ResultCode chosen = result.get();
        return chosen != null && chosen.problem();
    }

    Answer answer() {
        ResultCode chosen = result.get();
        LocalDate day = deadline.get();
        return new Answer(finding.item(), chosen == null ? null : chosen.code(), note.get().strip(), measure.get(),
                day == null ? null : day.toString());
    }
}
