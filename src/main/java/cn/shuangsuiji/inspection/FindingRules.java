package cn.shuangsuiji.inspection;

import cn.shuangsuiji.base.AppException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be entered before findings can be handed in; each missing piece in a sentence. */
final class FindingRules {
    private final Visit visit;
    private final List<Finding> items;
    private final ResultCodes codes;
    private final LocalDate today;

    FindingRules(Visit visit, List<Finding> items, ResultCodes codes, LocalDate today) {
        this.visit = visit;
        this.items = items;
        this.codes = codes;
        this.today = today;
    }

    /** The sentences that stand in the way; empty when it can be handed in. */
    List<AppException> missing(FindingDraft draft) {
        List<AppException> missing = new ArrayList<>();
        checkDate(draft.inspectedOn(), missing);
        if (draft.methods().isEmpty()) {
            missing.add(new AppException("inspection.methods.none"));
        }
        if (draft.obstacle() != null) {
            if (draft.note().isBlank()) {
                missing.add(new AppException("inspection.obstacle.note"));
            }
            return missing;
        }
        if (draft.signature() == null) {
            missing.add(new AppException("inspection.signature.none"));
        }
        for (Finding item : items) {
            checkAnswer(item, draft.answer(item.item()).orElse(Answer.empty(item.item())), missing);
        }
        return missing;
    }

    private void checkDate(String typed, List<AppException> missing) {
        LocalDate day = date(typed);
        if (day == null) {
            missing.add(new AppException("inspection.date.none"));
        } else if (day.isAfter(today)) {
            missing.add(new AppException("inspection.date.future", day));
        } else if (visit.notifiedOn() != null && day.isBefore(visit.notifiedOn())) {
            missing.add(new AppException("inspection.date.early", day, visit.notifiedOn()));
        }
    }

    private void checkAnswer(Finding item, Answer answer, List<AppException> missing) {
        if (answer.resultCode() == null) {
            missing.add(new AppException("inspection.answer.none", item.ordinal(), item.name()));
            return;
        }
        ResultCode result = codes.find(answer.resultCode()).orElseThrow(
                () -> new AppException("inspection.answer.unknown", item.ordinal(), answer.resultCode()));
        if (!result.problem()) {
            return;
        }
        if (answer.measure() == null || answer.measure() == Measure.NONE) {
            missing.add(new AppException("inspection.answer.measure", item.ordinal(), result.text()));
        } else if (answer.measure() == Measure.RECTIFY && date(answer.deadline()) == null) {
            missing.add(new AppException("inspection.answer.deadline", item.ordinal()));
        }
        if (answer.note().isBlank()) {
            missing.add(new AppException("inspection.answer.note", item.ordinal()));
        }
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
