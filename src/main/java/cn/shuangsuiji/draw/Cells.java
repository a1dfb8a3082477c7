package cn.shuangsuiji.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells (item and stratum) of a draw before anything is drawn: how many targets each holds, how many of them are
/// wanted, and to which cells each kind of target belongs.
final class Cells {
    private final List<InclusionProbability> list = new ArrayList<>();
    private final int[][] ofKind;
    private final int[] kindSizes;

    Cells(QuotaRules rules, Population population) {
        List<Population.Kind> kinds = population.kinds();
        kindSizes = new int[kinds.size()];
        for (int row = 0; row < population.size(); row++) {
            if (kindSizes[population.kind(row)]++ == 0) {
                Population.Kind kind = kinds.get(population.kind(row));
                int first = row;
                kind.items().forEach(item -> rules.rule(population.id(first), item, kind.stratum()));
            }
        }
        Map<List<String>, Integer> sizes = sizes(kinds);
        Map<List<String>, Integer> index = new HashMap<>();
        rules.items().forEach((item, strata) -> strata.forEach((stratum, rule) -> {
            List<String> cell = List.of(item, stratum);
            index.put(cell, list.size());
            int size = sizes.getOrDefault(cell, 0);
            list.add(new InclusionProbability(item, stratum, size, rule.quota(size)));
        }));
        ofKind = kinds.stream().map(kind -> kind.items().stream()
                .mapToInt(item -> index.getOrDefault(List.of(item, kind.stratum()), -1)).toArray())
                .toArray(int[][]::new);
    }

    private Map<List<String>, Integer> sizes(List<Population.Kind> kinds) {
        Map<List<String>, Integer> sizes = new HashMap<>();
        for (int i = 0; i < kindSizes.length; i++) {
            for (String item : kinds.get(i).items()) {
                sizes.merge(List.of(item, kinds.get(i).stratum()), kindSizes[i], Integer::sum);
            }
        }
        return sizes;
    }

    /** By item, then stratum, in code-point order. */
    List<InclusionProbability> list() {
        return list;
    }

    /** Indexes into {@link #list()} of the cells that the targets of this kind belong to. */
    int[] ofKind(int kind) {
        return ofKind[kind];
    }

    /** How many targets are of this kind. */
    int kindSize(int kind) {
        return kindSizes[kind];
    }

    int kinds() {
        return kindSizes.length;
    }
}
