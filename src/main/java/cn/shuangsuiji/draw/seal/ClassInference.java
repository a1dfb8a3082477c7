package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What seals cannot hide. The seed is public and tickets are of public codes, so anybody can compute them; a target drawn on
/// a high ticket must belong to a stratum with a high ratio. Nothing of this is in the files, it follows from the draw; the
/// office should know for how many before it publishes.
public final class ClassInference {
    private ClassInference() {}

    /**
     * How many of the drawn could have been drawn in their own stratum only.
     *
     * @param full the texts of the full record's files by name
     * @return zero where nothing is drawn yet or nothing is sealed
     */
    public static int certain(Map<String, String> full) {
        DrawPlan plan = DrawPlan.read(Objects.requireNonNull(full.get(DrawRecord.PLAN)));
        String text = full.get(DrawRecord.RESULT);
        if (text == null || PublicMode.of(plan) != PublicMode.SEALED) {
            return 0;
        }
        JsonFile result = JsonFile.read(DrawRecord.RESULT, text);
        Map<String, String> highest = new HashMap<>();
        Map<String, String> stratumOf = new HashMap<>();
        for (JsonFile cell : result.objects("cells")) {
            List<String> selected = cell.strings("selected");
            selected.forEach(id -> stratumOf.put(id, cell.string("stratum")));
            if (!selected.isEmpty()) {
                highest.merge(cell.string("stratum"), cell.string("lastIn"), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        String seed = result.string("seed");
        return (int) stratumOf.entrySet().stream().filter(drawn -> highest.entrySet().stream()
                .filter(stratum -> !stratum.getKey().equals(drawn.getValue()))
                .allMatch(stratum -> Sha256.hex(seed + "," + drawn.getKey()).compareTo(stratum.getValue()) > 0))
                .count();
    }
}
