package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One attempt at a task's draw, with the texts of its record's files as they were frozen, committed to and computed.
///
/// @param attempt from one; a redraw is the next, and the old one stays
/// @param population text of population.csv
/// @param inspectors text of inspectors.csv
/// @param rules text of the quota rules and the terms of assignment, put into the plan at the commitment
/// @param preview the [DrawPreview] as it stood at the freeze, as JSON
/// @param seals text of seals.json; null for an attempt from before there were seals
/// @param plan text of plan.json; null before the commitment
/// @param seed text of seed.json; null before the draw
/// @param result text of result.json; null before the draw
/// @param assignment text of assignment.json; null before the assignment
/// @param witness login of the person who watched the commitment
/// @param redrawReason why this attempt was given up for the next; null while it was not
public record DrawAttempt(long id, String uuid, long taskId, int attempt, AttemptState state, String population,
        String inspectors, String rules, String preview, @Nullable String seals, @Nullable String plan,
        @Nullable String commitment, @Nullable String seed, @Nullable String result, @Nullable String assignment,
        String frozenBy, Instant frozenAt,
        @Nullable String committedBy, @Nullable Instant committedAt, @Nullable String witness,
        @Nullable String drawnBy, @Nullable Instant drawnAt, @Nullable String redrawBy,
        @Nullable String redrawSecond, @Nullable String redrawReason) {
    /** The codes that the seed drew, ascending; substitutes came later and are not among them. None before the draw. */
    public Set<String> visits() {
        Map<?, ?> fields = result == null ? Map.of() : Json.read(result, Map.class);
        Object visits = fields.containsKey(DrawResult.DRAWN_VISITS)
                ? fields.get(DrawResult.DRAWN_VISITS)
                : fields.get("visits");
        return visits instanceof List<?> codes
                ? codes.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** From how many, how many are drawn, as counted when the lists were frozen. */
    public DrawPreview counted() {
        return Json.read(preview, DrawPreview.class);
    }
}
