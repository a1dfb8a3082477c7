package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.draw.Csv;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRules;
import java.util.List;
import java.util.Map;

/// The frozen list as the public has it: every code, and beside it the seal of its line. In the sealed line stands a group's
/// number where the list names the stratum.
final class SealedTargets {
    static final List<String> HEADER = List.of("id", "seal");

    private final Seals seals;
    private final Map<String, String> groups;

    SealedTargets(Seals seals, QuotaRules rules) {
        this.seals = seals;
        this.groups = seals
                .groups(rules.items().values().stream().flatMap(strata -> strata.keySet().stream()).toList());
    }

    /** The text of public-population.csv. */
    String text(Population population) {
        StringBuilder text = new StringBuilder(Csv.line(HEADER));
        for (int i = 0; i < population.size(); i++) {
            PopulationRow row = population.row(i);
            text.append(Csv.line(List.of(row.id(), Seals.seal(seals.salt(row.id()), line(row)))));
        }
        return text.toString();
    }

    /** What is sealed of a target: code, group, items. */
    String line(PopulationRow row) {
        return Csv.line(List.of(row.id(), group(row.stratum()), String.join("|", row.items()))).stripTrailing();
    }

    /** The number of a stratum's group. */
    String group(String stratum) {
        return groups.getOrDefault(stratum, "0");
    }
}
