package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 回避: a declared relation between an inspector and a target. One for an entity holds for its sites and devices too.
///
/// @param note the relation in words; may be empty
/// @param declaredBy who said so: the person, a superior, the business
/// @param until the last day on which it holds; null for no end
public record Recusal(String certificate, String targetCode, RecusalKind kind, String note, String declaredBy,
        LocalDate declaredOn, @Nullable LocalDate until) {

    /** Whether it holds on a day or later. */
    public boolean holdsFrom(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
