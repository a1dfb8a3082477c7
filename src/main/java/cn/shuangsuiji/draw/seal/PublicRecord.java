package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.QuotaRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The files of a record's public version, computed from the texts of the full one; the same texts give the same files, so
/// that supervisors, who have the full record, can check every byte that was made public.
public final class PublicRecord {
    /** Beside the full record's files. */
    public static final String FOLDER = "public";
    /** Names mode and digests of all other files. */
    public static final String MANIFEST = "public.json";
    public static final String POPULATION = "public-population.csv";
    public static final String INSPECTORS = "public-inspectors.csv";
    public static final String RESULT = "public-result.json";
    public static final String ASSIGNMENT = "public-assignment.json";

    static final String FORMAT = "double-random-public/1";
    static final String POPULATION_DIGEST = "publicPopulationSha256";
    static final String INSPECTORS_DIGEST = "publicInspectorsSha256";

    private PublicRecord() {}

    /**
     * Puts into a plan what the public version is committed to.
     *
     * @throws AppException when seals and inspectors do not belong together
     */
    public static void commit(DrawPlanBuilder plan, QuotaRules rules, String sealsText, String populationText,
            String inspectorsText) {
        Seals seals = Seals.read(sealsText);
        Population population = Population.parse(populationText);
        PublicMode mode = PublicMode.of(rules, population.size());
        plan.with(Seals.DIGEST, Sha256.hex(sealsText)).with(PublicMode.FIELD, mode.name());
        if (mode != PublicMode.WITHHELD) {
            plan.with(INSPECTORS_DIGEST, Sha256.hex(SealedInspectors.text(seals, inspectorsText)));
        }
        if (mode == PublicMode.SEALED) {
            plan.with(POPULATION_DIGEST, Sha256.hex(new SealedTargets(seals, rules).text(population)));
        }
    }

    /**
     * The public files by name.
     *
     * @param full the texts of the full record's files by name, as far as they are there; the plan, the lists and the seals are
     * @throws AppException when the record has no public version, or its files do not belong together
     */
    public static Map<String, String> files(Map<String, String> full) {
        DrawPlan plan = DrawPlan.read(text(full, DrawRecord.PLAN));
        PublicMode mode = PublicMode.of(plan);
        if (mode == PublicMode.WITHHELD) {
            throw new AppException("draw.public.withheld", PublicMode.FEWEST_SEALED);
        }
        Seals seals = Seals.read(text(full, Seals.FILE));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DrawRecord.PLAN, plan.text());
        files.put(INSPECTORS, SealedInspectors.text(seals, text(full, DrawRecord.INSPECTORS)));
        String result = full.get(DrawRecord.RESULT);
        if (result != null) {
            files.put(DrawRecord.SEED, text(full, DrawRecord.SEED));
        }
        if (mode == PublicMode.OPEN) {
            files.put(DrawRecord.POPULATION, text(full, DrawRecord.POPULATION));
            putIfThere(files, DrawRecord.RESULT, result);
        } else {
            SealedTargets targets = new SealedTargets(seals, plan.rules());
            files.put(POPULATION, targets.text(Population.parse(text(full, DrawRecord.POPULATION))));
            putIfThere(files, RESULT, result == null
                    ? null
                    : SealedResult.text(seals, targets, JsonFile.read(DrawRecord.RESULT, result)));
        }
        String assignment = full.get(DrawRecord.ASSIGNMENT);
        putIfThere(files, ASSIGNMENT, assignment == null
                ? null
                : assignment(assignment, SealedInspectors.pseudonyms(seals, text(full, DrawRecord.INSPECTORS))));
        Map<String, String> digests = new TreeMap<>();
        files.forEach((name, text) -> digests.put(name, Sha256.hex(text)));
        files.put(MANIFEST, manifest(mode, digests));
        return files;
    }

    private static String assignment(String assignment, Map<String, String> pseudonyms) {
        JsonFile visits = JsonFile.read(DrawRecord.ASSIGNMENT, assignment).object("visits");
        Map<String, List<String>> teams = new TreeMap<>();
        visits.fields().keySet().forEach(visit -> teams.put((String) visit, visits.strings((String) visit).stream()
                .map(code -> pseudonyms.getOrDefault(code, "")).toList()));
        return Json.pretty(Map.of("visits", teams));
    }

    /** The text of public.json. */
    static String manifest(PublicMode mode, Map<String, String> digests) {
        return Json.pretty(Map.of("format", FORMAT, "mode", mode.name(), "files", digests));
    }

    private static void putIfThere(Map<String, String> files, String name, @Nullable String text) {
        if (text != null) {
            files.put(name, text);
        }
    }

    private static String text(Map<String, String> full, String name) {
        String text = full.get(name);
        if (text == null) {
            throw new AppException("draw.file.missing", name);
        }
        return text;
    }
}
