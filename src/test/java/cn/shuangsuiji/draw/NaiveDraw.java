package cn.shuangsuiji.draw;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The specification once more, the slow and plain way, with nothing of the program in it: every ticket as a text, every
/// cell sorted whole, every share a fraction of big integers. Population rows are id, stratum, items joined by bars.
final class NaiveDraw {
    private final Map<String, Map<String, Map<String, Object>>> rules;
    private final List<List<String>> population;
    private final String seed;

    /** @param rules item, stratum, rule; the texts are such that every order of texts agrees on them */
    NaiveDraw(Map<String, Map<String, Map<String, Object>>> rules, List<List<String>> population, String seed) {
        this.rules = rules;
        this.population = population;
        this.seed = seed;
    }

    static String seed(String commitment, String digits, String sealed, String published) {
        return sha256("double-random-seed/1\ncommitment=" + commitment + "\ndigits=" + digits + "\nsealed=" + sealed
                + "\npublic=" + published + "\n");
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What result.json should hold. */
    Map<String, Object> result() {
        SortedSet<String> visits = new TreeSet<>();
        List<Map<String, @Nullable Object>> cells = new ArrayList<>();
        for (String item : new TreeSet<>(rules.keySet())) {
            SortedMap<String, Map<String, Object>> strata = new TreeMap<>(rules.getOrDefault(item, Map.of()));
            strata.forEach((stratum, rule) -> cells.add(cell(item, stratum, rule, visits)));
        }
        return Map.of("seed", seed, "cells", cells, "visits", List.copyOf(visits));
    }

    private Map<String, @Nullable Object> cell(String item, String stratum, Map<String, Object> rule,
            SortedSet<String> visits) {
        List<String> order = population.stream()
                .filter(row -> row.get(1).equals(stratum) && List.of(row.get(2).split("\\|")).contains(item))
                .map(List::getFirst).sorted(Comparator.comparing(id -> sha256(seed + "," + id))).toList();
        int quota = quota(order.size(), rule);
        visits.addAll(order.subList(0, quota));
        Map<String, @Nullable Object> cell = new LinkedHashMap<>();
        cell.put("item", item);
        cell.put("stratum", stratum);
        cell.put("population", order.size());
        cell.put("quota", quota);
        cell.put("selected", order.subList(0, quota));
        cell.put("lastIn", quota == 0 ? null : sha256(seed + "," + order.get(quota - 1)));
        cell.put("firstOut", quota == order.size() ? null : sha256(seed + "," + order.get(quota)));
        return cell;
    }

    static int quota(int size, Map<String, Object> rule) {
        BigInteger quota;
        if (rule.get("count") instanceof Integer count) {
            quota = BigInteger.valueOf(count);
        } else {
            BigInteger[] share = fraction(String.valueOf(rule.get("ratio")));
            BigInteger above = share[0].multiply(BigInteger.valueOf(size));
            quota = switch (String.valueOf(rule.getOrDefault("rounding", "UP"))) {
                case "UP" -> above.add(share[1]).subtract(BigInteger.ONE).divide(share[1]);
                case "HALF_UP" -> above.shiftLeft(1).add(share[1]).divide(share[1].shiftLeft(1));
                default -> above.divide(share[1]);
            };
            if (size > 0 && rule.get("min") instanceof Integer min) {
                quota = quota.max(BigInteger.valueOf(min));
            }
            if (rule.get("max") instanceof Integer max) {
                quota = quota.min(BigInteger.valueOf(max));
            }
        }
        return quota.min(BigInteger.valueOf(size)).intValueExact();
    }

    private static BigInteger[] fraction(String ratio) {
        if (ratio.endsWith("%")) {
            String[] parts = (ratio.substring(0, ratio.length() - 1) + ".").split("\\.", -1);
            return new BigInteger[]{new BigInteger(parts[0] + parts[1]),
                    BigInteger.TEN.pow(2 + parts[1].length())};
        }
        String[] parts = ratio.split("/");
        return new BigInteger[]{new BigInteger(parts[0]), new BigInteger(parts[1])};
    }
}
