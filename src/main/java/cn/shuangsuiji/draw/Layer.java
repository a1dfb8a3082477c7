package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.RiskClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What outsiders see of the strata: risk classes by number, for they never leave the office, and all areas or kinds of a
/// class together.
///
/// @param number from one
/// @param parts how many strata it stands for
/// @param ratios the different ratios in it
/// @param quota how many are drawn for the item that draws most
public record Layer(int number, int parts, int drawable, List<String> ratios, int quota) {
    public Layer {
        ratios = List.copyOf(ratios);
    }

    /** The layers that are drawn, by number. */
    static List<Layer> of(List<StratumPreview> strata) {
        Map<RiskClass, List<StratumPreview>> byClass = strata.stream()
                .filter(stratum -> !stratum.ratios().isEmpty()).collect(Collectors
                        .groupingBy(stratum -> stratum.stratum().riskClass(), TreeMap::new, Collectors.toList()));
        List<Layer> layers = new ArrayList<>();
        byClass.values().forEach(parts -> layers.add(new Layer(layers.size() + 1, parts.size(),
                parts.stream().mapToInt(StratumPreview::drawable).sum(),
                parts.stream().flatMap(part -> part.ratios().stream()).distinct().toList(),
                parts.stream().mapToInt(StratumPreview::quota).sum())));
        return layers;
    }

    /** The chance of each of its targets, on average over its parts; zero where there are none. */
    public Fraction chance() {
        return drawable == 0 ? Fraction.ZERO : Fraction.of(quota, drawable);
    }
}
