package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// 核对单: what one target gets on request, to check itself against the public record: its own line and the thresholds of its
/// own cells, each with the salt that opens its seal. It names a group's number, never a class, and opens nothing of others.
///
/// @param id the target's code
/// @param population its sealed line
/// @param cells the sealed lines of its cells, one an item
public record Slip(String task, String id, Opened population, List<Opened> cells) {
    static final String FORMAT = "double-random-slip/1";
    /** How refusals call it. */
    static final String NAME = "slip.json";

    /** A line with the salt of its seal. */
    public record Opened(String line, String salt) {
        String seal() {
            return Seals.seal(salt, line);
        }

        static Opened read(JsonFile json) {
            return new Opened(json.string("line"), json.string("salt"));
        }
    }

    /**
     * The slip of a target.
     *
     * @param full the texts of the full record's files by name; drawn
     * @throws AppException when nothing is sealed, nothing is drawn yet, or the code is not in the list
     */
    public static Slip of(Map<String, String> full, String id) {
        DrawPlan plan = DrawPlan.read(Objects.requireNonNull(full.get(DrawRecord.PLAN)));
        String result = full.get(DrawRecord.RESULT);
        if (PublicMode.of(plan) != PublicMode.SEALED || result == null) {
            throw new AppException("draw.slip.needless");
        }
        Seals seals = Seals.read(Objects.requireNonNull(full.get(Seals.FILE)));
        SealedTargets targets = new SealedTargets(seals, plan.rules());
        PopulationRow row = row(Population.parse(Objects.requireNonNull(full.get(DrawRecord.POPULATION))), id);
        List<Opened> cells = JsonFile.read(DrawRecord.RESULT, result).objects("cells").stream()
                .filter(cell -> cell.string("stratum").equals(row.stratum())
                        && row.items().contains(cell.string("item")))
                .map(cell -> SealedCell.of(cell, targets)).map(cell -> new Opened(cell.line(), cell.salt(seals)))
                .toList();
        return new Slip(Objects.requireNonNullElse(plan.string("task"), ""), id,
                new Opened(targets.line(row), seals.salt(id)), cells);
    }

    /**
     * Reads a slip.
     *
     * @throws AppException when the text is none
     */
    public static Slip read(String text) {
        JsonFile file = JsonFile.read(NAME, text);
        if (!file.string("format").equals(FORMAT)) {
            throw new AppException("draw.file.malformed", NAME);
        }
        return new Slip(file.string("task"), file.string("id"), Opened.read(file.object("population")),
                file.objects("cells").stream().map(Opened::read).toList());
    }

    /** The text that is handed out. */
    public String text() {
        return Json.pretty(new TreeMap<>(Map.of("format", FORMAT, "task", task, "id", id, "population", population,
                "cells", cells)));
    }

    private static PopulationRow row(Population population, String id) {
        int low = 0;
        int high = population.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PopulationRow row = population.row(middle);
            int order = row.id().compareTo(id);
            if (order == 0) {
                return row;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        throw new AppException("draw.slip.unknown", id);
    }
}
