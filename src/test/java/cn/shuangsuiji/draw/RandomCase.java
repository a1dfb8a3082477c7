package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A made-up draw as the texts of its files and, beside them, as plain values for {@link NaiveDraw}; the same number gives
/// the same case. Cells may be empty, ratios odd, floors above caps, codes of every form that is allowed.
record RandomCase(Map<String, Map<String, Map<String, Object>>> rules, List<List<String>> rows, String plan,
        String population, Map<String, String> seed) {
    private static final String CODE = "0123456789ABCXYZabcxyz._-";
    private static final List<String> ITEMS = List.of("DJ01", "GS02", "SP03", "示例04");
    private static final List<String> STRATA = List.of("A", "B", "东区,甲", "丁\"级");

    static RandomCase of(long number) {
        Random random = new Random(number);
        List<String> items = ITEMS.subList(0, 1 + random.nextInt(ITEMS.size()));
        List<String> strata = STRATA.subList(0, 1 + random.nextInt(STRATA.size()));
        List<List<String>> rows = new ArrayList<>();
        for (String code : codes(random)) {
            List<String> mine = items.stream().filter(item -> random.nextInt(3) > 0).toList();
            rows.add(List.of(code, strata.get(random.nextInt(strata.size())),
                    String.join("|", mine.isEmpty() ? items.subList(0, 1) : mine)));
        }
        Map<String, Map<String, Map<String, Object>>> rules = new TreeMap<>();
        for (String item : items) {
            strata.forEach(stratum -> rules.computeIfAbsent(item, any -> new TreeMap<>()).put(stratum, rule(random)));
        }
        String population = "id,stratum,items\n" + rows.stream().map(Csv::line).collect(Collectors.joining());
        String plan = Json.pretty(Map.of("format", "double-random-draw/1", "task", "示例" + number, "attempt",
                1 + random.nextInt(3), "populationSha256", NaiveDraw.sha256(population), "items", rules));
        String digits = random.ints(20 + random.nextInt(181), 0, 10).mapToObj(Integer::toString)
                .collect(Collectors.joining());
        return new RandomCase(rules, rows, plan, population, Map.of("digits", digits, "sealed",
                random.nextInt(3) == 0 ? "7310551824" : "", "public", random.nextInt(3) == 0 ? "示例期 03 09" : ""));
    }

    private static TreeSet<String> codes(Random random) {
        TreeSet<String> codes = new TreeSet<>();
        int count = random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(60);
        for (int i = 0; i < count; i++) {
            int length = random.nextBoolean() ? 18 : 1 + random.nextInt(64);
            codes.add(random.ints(length, 0, CODE.length()).mapToObj(CODE::charAt).map(String::valueOf)
                    .collect(Collectors.joining()));
        }
        return codes;
    }

    private static Map<String, Object> rule(Random random) {
        if (random.nextInt(4) == 0) {
            return Map.of("count", random.nextInt(25));
        }
        Map<String, Object> rule = new TreeMap<>();
        int denominator = 1 + random.nextInt(999_999_999);
        rule.put("ratio", switch (random.nextInt(4)) {
            case 0 -> random.nextInt(101) + "%";
            case 1 -> String.format(Locale.ROOT, "%d.%06d%%", random.nextInt(100), random.nextInt(1_000_000));
            case 2 -> random.nextInt(8) + "/7";
            default -> random.nextInt(denominator + 1) + "/" + denominator;
        });
        if (random.nextBoolean()) {
            rule.put("rounding", List.of("UP", "HALF_UP", "DOWN").get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            rule.put("min", random.nextInt(6));
        }
        if (random.nextInt(3) == 0) {
            rule.put("max", random.nextInt(12));
        }
        return rule;
    }

    /** What the program draws, from the texts alone. */
    DrawResult drawn() {
        DrawPlan read = DrawPlan.read(plan);
        return Draw.draw(read, Population.parse(population),
                SeedInputs.read(Json.pretty(seed)).seed(read.commitment()));
    }

    /** What the specification says is drawn. */
    Map<String, Object> expected() {
        return new NaiveDraw(rules, rows, NaiveDraw.seed(NaiveDraw.sha256(plan), seed.getOrDefault("digits", ""),
                seed.getOrDefault("sealed", ""), seed.getOrDefault("public", ""))).result();
    }

    /** Writes the four files, the result as the program computes it. */
    void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(DrawRecord.PLAN), plan);
            Files.writeString(folder.resolve(DrawRecord.POPULATION), population);
            Files.writeString(folder.resolve(DrawRecord.SEED), Json.pretty(seed));
            Files.writeString(folder.resolve(DrawRecord.RESULT), drawn().text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
