package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.db.Tx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which township a target belongs to, as the list has it now. The list knows codes; the word for a code is the one that most
/// addresses under it name.
final class TownNames {
    private static final Pattern TOWN = Pattern.compile(Messages.text("statistics.town.pattern"));

    private final Map<String, String> codeOf = new HashMap<>();
    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    TownNames(Tx tx, CatalogService catalog) {
        catalog.eachTarget(tx, new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false), this::take);
    }

    /** The township of the target with this code; empty where the list does not say. */
    String of(String code) {
        String division = codeOf.getOrDefault(code, "");
        return division.isEmpty()
                ? ""
                : words.getOrDefault(division, Map.of()).entrySet().stream().max(Map.Entry.comparingByValue())
                        .map(most -> Messages.text("statistics.person", most.getKey(), division)).orElse(division);
    }

    private void take(Target target) {
        codeOf.put(target.code(), target.division());
        Matcher town = TOWN.matcher(target.address());
        if (town.find()) {
            words.computeIfAbsent(target.division(), _ -> new HashMap<>()).merge(town.group(1), 1, Integer::sum);
        }
    }
}
