package cn.shuangsuiji.assignment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 换人: one seat drawn again.
///
/// @param round the how-manieth drawing of this seat after the assignment, from one
/// @param out code of the person who gives it up
/// @param in code of the person who takes it
public record Replacement(ChangeHead head, Vacancy vacancy, int round, String out, String in) implements DrawChange {
    static final String KIND = "SEAT";

    @Override
    public String target() {
        return vacancy.target();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = DrawChange.json(head, KIND, target());
        json.put("seat", vacancy.seat());
        json.put("round", round);
        json.put("out", out);
        json.put("in", in);
        json.put("reason", vacancy.reason().name());
        json.put("days", vacancy.days() == null ? null : vacancy.days().toString());
        json.put("rank", vacancy.rank().name());
        return json;
    }
}
