package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.Json;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One cell of the result as it is sealed: its numbers and thresholds, with the group's number for its stratum.
///
/// @param lastIn the highest ticket drawn; null when none is
/// @param firstOut the lowest ticket not drawn; null when all are
record SealedCell(String item, String group, int population, int quota, @Nullable String lastIn,
        @Nullable String firstOut) {

    /** From a cell of result.json. */
    static SealedCell of(JsonFile cell, SealedTargets targets) {
        return read(cell, targets.group(cell.string("stratum")));
    }

    /** From the line of a slip. */
    static SealedCell read(JsonFile line) {
        return read(line, line.string("stratum"));
    }

    private static SealedCell read(JsonFile cell, String group) {
        return new SealedCell(cell.string("item"), group, cell.number("population"), cell.number("quota"),
                ticket(cell, "lastIn"), ticket(cell, "firstOut"));
    }

    private static @Nullable String ticket(JsonFile cell, String field) {
        return cell.fields().get(field) == null ? null : cell.string(field);
    }

    /** The line that is sealed. */
    String line() {
        TreeMap<String, @Nullable Object> line = new TreeMap<>();
        line.put("firstOut", firstOut);
        line.put("item", item);
        line.put("lastIn", lastIn);
        line.put("population", population);
        line.put("quota", quota);
        line.put("stratum", group);
        return Json.line(line);
    }

    String salt(Seals seals) {
        return seals.salt("cell:" + item + "/" + group);
    }

    String seal(Seals seals) {
        return Seals.seal(salt(seals), line());
    }
}
