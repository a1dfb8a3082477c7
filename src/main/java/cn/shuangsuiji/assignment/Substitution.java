package cn.shuangsuiji.assignment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// 递补: a drawn target turned out unusable, and in each cell it was drawn for the next ticket takes its place.
///
/// @param teams the substitutes' teams by their code, in the order of the seats
public record Substitution(ChangeHead head, String target, UnusableReason reason, List<CellSubstitute> cells,
        Map<String, List<String>> teams) implements DrawChange {
    static final String KIND = "SUBSTITUTE";

    public Substitution {
        cells = List.copyOf(cells);
        teams = new TreeMap<>(teams);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = DrawChange.json(head, KIND, target);
        json.put("reason", reason.name());
        json.put("cells", cells.stream().map(CellSubstitute::json).toList());
        json.put("teams", teams);
        return json;
    }
}
