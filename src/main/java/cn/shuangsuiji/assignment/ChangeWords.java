package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kept change as a sentence for the office, with names. */
final class ChangeWords {
    private final Names names;

    ChangeWords(Names names) {
        this.names = names;
    }

    LoggedChange logged(ChangeMapper.Row row) {
        Map<?, ?> content = Json.read(row.content(), Map.class);
        ChangeFields fields = new ChangeFields(row.seq(), content);
        boolean isSubstitution = row.kind().equals(Substitution.KIND);
        String what = isSubstitution ? substitution(fields) : replacement(fields);
        return new LoggedChange(row.seq(), isSubstitution, row.target(), what, row.note(), row.changedBy(),
                row.approver(),
                row.changedAt());
    }

    private String substitution(ChangeFields fields) {
        String target = names.target().apply(fields.text("target"));
        String reason = Messages.of(fields.constant("reason", UnusableReason.class));
        List<?> cells = fields.fields().get("cells") instanceof List<?> list ? list : List.of();
        String substitutes = cells.stream().map(ChangeWords::substitute).filter(code -> !code.isEmpty()).distinct()
                .map(names.target()).collect(Collectors.joining(Messages.text("assignment.log.and")));
        return substitutes.isEmpty()
                ? Messages.text("assignment.log.exhausted", target, reason)
                : Messages.text("assignment.log.substitute", target, reason, substitutes);
    }

    private static String substitute(@Nullable Object cell) {
        return cell instanceof Map<?, ?> fields && fields.get("substitute") instanceof String code ? code : "";
    }

    private String replacement(ChangeFields fields) {
        DateRange days = fields.days("days");
        String reason = Messages.of(fields.constant("reason", VacancyReason.class));
        return Messages.text("assignment.log.seat", names.target().apply(fields.text("target")),
                names.inspector().apply(fields.text("out")),
                days == null ? reason : Messages.text("assignment.log.days", reason, days.words()),
                names.inspector().apply(fields.text("in")), fields.number("round"));
    }
}
