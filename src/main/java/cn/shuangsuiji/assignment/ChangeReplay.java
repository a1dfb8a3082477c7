package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.security.Role;
import java.util.Map;

/// Computes changes again from what they say was given: which target or seat, why, who entered it and who agreed. What came
/// of it is never read, only computed.
final class ChangeReplay {
    private final ChangedDraw draw;

    ChangeReplay(ChangedDraw draw) {
        this.draw = draw;
    }

    /**
     * The next change, with its outcome as it must be.
     *
     * @param place its place in the list, from one
     * @throws AppException when a field is bad, or such a change is not possible here
     */
    DrawChange again(int place, Map<?, ?> published) {
        ChangeFields fields = new ChangeFields(place, published);
        ChangeHead head = new ChangeHead(place, fields.constant("by", Role.class),
                fields.constant("approver", Role.class), fields.instant("at"));
        if (!head.by().permissions().contains(Permission.DRAW)) {
            throw new AppException("assignment.changes.role", place, "by", head.by());
        }
        String kind = fields.text("kind");
        if (kind.equals(Substitution.KIND)) {
            checkApprover(place, head, head.approver().permissions().contains(Permission.APPROVE));
            return draw.substitute(head, fields.text("target"), fields.constant("reason", UnusableReason.class));
        }
        if (kind.equals(Replacement.KIND)) {
            checkApprover(place, head, head.approver() == Role.DIRECTOR);
            return draw.replace(head, new Vacancy(fields.text("target"), fields.number("seat"),
                    fields.constant("reason", VacancyReason.class), fields.days("days"),
                    fields.constant("rank", Rank.class)));
        }
        throw new AppException("assignment.changes.field", place, "kind");
    }

    private static void checkApprover(int place, ChangeHead head, boolean entitled) {
        if (!entitled) {
            throw new AppException("assignment.changes.role", place, "approver", head.approver());
        }
    }
}
